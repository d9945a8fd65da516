import { Budget, type Limits, usualLimits } from './budget.ts';
import { placeText, RenderFault } from './fault.ts';
import { LexFault } from './lex-fault.ts';
import { type ParsedTemplate, parseTemplate as parse } from './parse-template.ts';
import { render } from './render.ts';
import { RootScope } from './scope.ts';
import type { Place } from './syntax.ts';
import type { ValueMap } from './value.ts';

/** A template that cannot be read: why, in Velocity's words, and where. */
export interface TemplateFault extends Place {
  readonly message: string;
}

/** A reference of a template. */
export interface TemplateReference extends Place {
  /** The variable and what is asked of it, methods with `()`: `['input', 'name', 'trim()']`. */
  readonly path: readonly string[];
  /** `$!x`: writes nothing when there is nothing. */
  readonly quiet: boolean;
  /** Alone in a condition, where it may be unknown. */
  readonly tested: boolean;
}

/** What a rendering gives: text, or why there is none in Velocity's words. */
export type Rendered = { readonly text: string } | { readonly error: string };

/** How a template is rendered, where that is not as usual. */
export interface RenderOptions {
  /**
   * What a reference without a value is: `source` writes it as it stands (strict mode of Velocity 1.6, and what is
   * reported of the platform), `error` refuses it (strict mode of Velocity 1.7).
   */
  readonly nulls?: 'source' | 'error';
  readonly limits?: Limits;
}

/** A template that was read once and can be rendered often. */
export interface Template {
  /** Every reference in it that reads something, in texts and arguments too; those in an argument come before theirs. */
  readonly references: readonly TemplateReference[];
  /** Every directive of Velocity in it; `#else` and `#end` belong to their `#if`. */
  readonly directives: readonly (Place & { readonly name: string })[];
  /** The variables that it sets itself: by `#set`, `#foreach` and `#define`, and as arguments of macros. */
  readonly variables: readonly string[];
  /** Renders it with strict references; never throws. */
  readonly render: (context: ValueMap, options?: RenderOptions) => Rendered;
}

/**
 * Reads a template of the Velocity Template Language as Apache Velocity 1.7 does. `name` stands in messages. The parser is
 * our own: that of velocityjs loses backslashes before references and the places within them, and takes `#fff` for a
 * macro.
 */
export function parseTemplate(text: string, name: string): Template | TemplateFault {
  // Nothing else means anything.
  if (!/[$#]/.test(text)) return { references: [], directives: [], variables: [], render: () => ({ text }) };
  try {
    return templateOf(parse(text), name);
  } catch (error) {
    if (!(error instanceof LexFault)) throw error;
    const { line, column } = error;
    return { message: `${error.message} at ${placeText(name, error)}`, line, column };
  }
}

function templateOf({ body, references, directives, variables, macros }: ParsedTemplate, name: string): Template {
  return {
    references: references.map(({ name: variable, steps, quiet, tested, line, column }) => ({
      path: [variable, ...steps.map(stepText)],
      quiet,
      tested,
      line,
      column,
    })),
    directives,
    variables: [...variables],
    render: (context, { nulls = 'source', limits = usualLimits } = {}) => {
      const settings = { name, budget: new Budget(limits), isNullFault: nulls === 'error', macros };
      try {
        return { text: render(body, new RootScope(context), settings) };
      } catch (error) {
        if (error instanceof RenderFault) return { error: error.message };
        throw error;
      }
    },
  };
}

function stepText(step: ParsedTemplate['references'][number]['steps'][number]): string {
  if (step.type === 'method') return `${step.name}()`;
  return step.type === 'property' ? step.name : '[]';
}
