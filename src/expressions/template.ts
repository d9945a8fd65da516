import { hasTemplate, isTemplate } from '../lib/is-template.ts';
import { memo } from '../lib/memo.ts';
import type { Json, JsonObject, Template } from '../model/json.ts';
import type { ExpressionError } from './explain.ts';
import { compileExpression, type Evaluation, type Expression } from './expression.ts';
import type { Reference } from './references.ts';
import { splitText, type TextPart } from './split-text.ts';

/** A value with its expressions read, ready to be filled in as often as one likes. */
export interface CompiledTemplate {
  /** What all its expressions use. */
  readonly references: readonly Reference[];
  /** Never throws. The expressions of one fill all see the same `scope`; what they give is never read again. */
  fill(scope: JsonObject): Evaluation;
}

/** A value some of whose expressions cannot be read: the first of them in the order of the text, and all that is known. */
export interface BrokenTemplate extends ExpressionError {
  /** Of one text, each expression that cannot be read. */
  readonly errors: readonly ExpressionError[];
  /** What the others of that text use. */
  readonly references: readonly Reference[];
}

/** The text that an author wrote: plain, with `$${` read as `${`, or a template where an expression stands in it. */
export function markText(text: string): string | Template {
  if (!text.includes('${')) return text;
  return /(?<!\$)\$\{/.test(text) ? { $template: text } : text.replaceAll('$${', '${');
}

/** The same for every text in a value that comes from elsewhere than a YAML file. Keys stay as they are. */
export function markTexts(value: Json): Json {
  if (typeof value === 'string') return markText(value);
  if (Array.isArray(value)) return value.map(markTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, markTexts(member)]));
}

/**
 * Fills in every template in a value, at any depth. Keys stay as they are. The first error ends it; its place counts from
 * the start of its text.
 */
export function fill(value: Json, scope: JsonObject): Evaluation {
  if (!hasTemplate(value)) return { value };
  const compiled = compileMarked(value);
  return 'message' in compiled ? compiled : compiled.fill(scope);
}

/** Reads every template in a value. */
export function compileMarked(value: Json): CompiledTemplate | BrokenTemplate {
  if (isTemplate(value)) return compileCached(value.$template);
  return compileMembers(value, compileMarked);
}

/**
 * Reads every `${...}` of the strings in a value that has no templates yet. A string that is one `${...}` alone keeps the
 * type of what comes out; within longer text, lists and maps are written as JSON. `$${` stands for `${` itself. The place
 * of an error counts from the start of its string.
 */
export function compileTemplate(value: Json): CompiledTemplate | BrokenTemplate {
  if (typeof value === 'string') return compileText(value);
  return compileMembers(value, compileTemplate);
}

type Compile = (value: Json) => CompiledTemplate | BrokenTemplate;

function compileMembers(value: Json, compile: Compile): CompiledTemplate | BrokenTemplate {
  if (typeof value !== 'object' || value === null) return constant(value);
  const members: (readonly [string, CompiledTemplate])[] = [];
  for (const [key, member] of Object.entries(value)) {
    const compiled = compile(member);
    if ('message' in compiled) return compiled;
    members.push([key, compiled]);
  }
  return {
    references: members.flatMap(([, { references }]) => references),
    fill(scope) {
      const filled: [string, Json][] = [];
      for (const [key, member] of members) {
        const result = member.fill(scope);
        if ('message' in result) return result;
        filled.push([key, result.value]);
      }
      return { value: Array.isArray(value) ? filled.map(([, member]) => member) : Object.fromEntries(filled) };
    },
  };
}

/** Templates are few, and each is filled in for every case. */
const compileCached = memo(500, compileText);

/** Plain text, or an expression and where it begins. */
type Piece = string | { readonly expression: Expression; readonly at: number };

function compileText(text: string): CompiledTemplate | BrokenTemplate {
  const pieces: Piece[] = [];
  const errors: ExpressionError[] = [];
  for (const part of splitText(text)) {
    const piece = typeof part === 'string' ? part : compilePart(part, text);
    if (typeof piece === 'string' || 'expression' in piece) pieces.push(piece);
    else errors.push(piece);
  }
  const references = pieces.flatMap(referencesIn);
  const [first] = errors;
  if (first) return { ...first, errors, references };
  return { references, fill: (scope) => fillText(pieces, scope) };
}

function compilePart(part: Exclude<TextPart, string>, text: string): Piece | ExpressionError {
  if ('unclosedAt' in part) return unclosed(text, part.unclosedAt);
  const expression = compileExpression(part.source);
  return 'message' in expression ? { ...expression, at: expression.at + part.at } : { expression, at: part.at };
}

/** Counted from the start of the text. */
function referencesIn(piece: Piece): Reference[] {
  if (typeof piece === 'string') return [];
  const { expression, at } = piece;
  return expression.references.map(({ path, spans }) => ({
    path,
    spans: spans.map((span) => ({ ...span, at: span.at + at })),
  }));
}

function fillText(pieces: readonly Piece[], scope: JsonObject): Evaluation {
  const values: Json[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      if (piece !== '') values.push(piece);
      continue;
    }
    const result = piece.expression.evaluate(scope);
    if ('message' in result) return { ...result, at: result.at + piece.at };
    values.push(result.value);
  }
  const [only] = values;
  const alone = values.length === 1 && only !== undefined;
  return { value: alone ? only : values.map(asText).join('') };
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function unclosed(text: string, at: number): ExpressionError {
  return {
    message: 'An expression begins here with `${` and does not end.',
    hint: 'End it with a closing brace, or write `$${` for the characters `${` themselves.',
    at,
    length: text.length - at,
  };
}

function constant(value: Json): CompiledTemplate {
  return { references: [], fill: () => ({ value }) };
}
