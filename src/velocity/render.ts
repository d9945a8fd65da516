import type { Budget } from './budget.ts';
import type { DirectiveRendering, Writer } from './directives.ts';
import { renderDirective } from './directives.ts';
import { isTrue, valueOfExpression } from './evaluate.ts';
import { placeText, RenderFault, Stop } from './fault.ts';
import { Block, type Scope } from './live.ts';
import { referenceValue, setReference } from './reference-value.ts';
import type { DirectiveNode, Node, ReferenceNode } from './syntax.ts';
import { writeValue } from './write-value.ts';

/** What is written: text that grows, and counts against the budget. */
class Output {
  text = '';
  private readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  write(text: string): void {
    this.budget.text(text.length);
    this.text += text;
  }
}

/** How a template is rendered. */
export interface RenderSettings {
  readonly name: string;
  readonly budget: Budget;
  readonly isNullFault: boolean;
  readonly macros: ReadonlyMap<string, DirectiveNode>;
}

/** Renders the pieces of a template. Throws a `RenderFault`. */
export function render(body: readonly Node[], scope: Scope, settings: RenderSettings): string {
  const output = new Output(settings.budget);
  const rendering: DirectiveRendering = {
    ...settings,
    calls: [],
    evaluate: (node, inner) => valueOfExpression(node, inner, rendering),
    renderText: (nodes, inner) => {
      const part = new Output(settings.budget);
      renderNodes(nodes, inner, rendering, part);
      return part.text;
    },
    renderNodes: (nodes, inner, out) => renderNodes(nodes, inner, rendering, out),
  };
  try {
    renderNodes(body, scope, rendering, output);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return output.text;
}

function renderNodes(nodes: readonly Node[], scope: Scope, rendering: DirectiveRendering, output: Writer): void {
  rendering.budget.enter();
  try {
    for (const node of nodes) renderNode(node, scope, rendering, output);
  } finally {
    rendering.budget.leave();
  }
}

function renderNode(node: Node, scope: Scope, rendering: DirectiveRendering, output: Writer): void {
  switch (node.type) {
    case 'text':
      output.write(node.text);
      break;
    case 'reference':
      renderReference(node, scope, rendering, output);
      break;
    case 'set':
      setReference(node.target, valueOfExpression(node.value, scope, rendering), scope, rendering);
      break;
    case 'if': {
      const branch = node.branches.find(({ condition }) => !condition || isTrue(condition, scope, rendering));
      if (branch) renderNodes(branch.body, scope, rendering, output);
      break;
    }
    case 'directive':
      renderDirective(node, scope, rendering, output);
  }
}

/** Writes a reference: its value, or its source when it is escaped or leads nowhere. */
function renderReference(node: ReferenceNode, scope: Scope, rendering: DirectiveRendering, output: Writer): void {
  output.write(node.runt ? node.name : referenceText(node, scope, rendering));
}

function referenceText(node: ReferenceNode, scope: Scope, rendering: DirectiveRendering): string {
  const value = referenceValue(node, scope, rendering);
  const nullText = () => {
    const written = node.nullText ?? node.source();
    return scope.written(written) ?? written;
  };
  if (node.escaped) return node.slashes + (value === null ? '\\' : '') + nullText();
  const text =
    value instanceof Block ? value.render(scope) : value === null ? null : writeValue(value, rendering.budget);
  if (text !== null) return node.slashes + node.dollars + text;
  if (!rendering.isNullFault) return node.slashes + node.slashes + node.dollars + nullText();
  if (node.quiet) return '';
  const at = placeText(rendering.name, node);
  throw new RenderFault(`Reference ${node.source()} evaluated to null when attempting to render at ${at}`);
}
