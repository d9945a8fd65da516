import { placeText, RenderFault, Stop } from './fault.ts';
import { Block, classOf, type Live, Loop, type Scope } from './live.ts';
import type { Rendering } from './rendering.ts';
import { type MacroArgument, MacroScope } from './scope.ts';
import type { DirectiveNode, Expression, Node } from './syntax.ts';

/** Where text is written to. */
export interface Writer {
  readonly write: (text: string) => void;
}

/** What directives need of a rendering. */
export interface DirectiveRendering extends Rendering {
  /** The macros of the template; the first of a name counts. */
  readonly macros: ReadonlyMap<string, DirectiveNode>;
  /** The macros that are being rendered. */
  readonly calls: string[];
  readonly renderNodes: (nodes: readonly Node[], scope: Scope, writer: Writer) => void;
}

/** How deep macros may call each other, and blocks stand in themselves: Velocity's own bounds. */
const deepestCall = 20;
const deepestBlock = 2;

/** Renders a directive other than `#if` and `#set`, or the call of a macro. */
export function renderDirective(node: DirectiveNode, scope: Scope, rendering: DirectiveRendering, out: Writer): void {
  const at = placeText(rendering.name, node);
  switch (node.name) {
    case 'macro':
      break;
    case 'foreach':
      renderForeach(node, scope, rendering, out);
      break;
    case 'define':
      defineBlock(node, scope, rendering);
      break;
    case 'literal':
      out.write(node.bodySource());
      break;
    case 'stop':
      throw new Stop(false);
    case 'break':
      stopAt(node, scope, rendering);
      break;
    case 'include':
      // Without brackets Velocity includes no file, and writes nothing.
      if (!node.bracketed) break;
      throw refused(node, at);
    case 'parse':
    case 'evaluate':
      throw refused(node, at);
    default:
      renderCall(node, scope, rendering, out);
  }
}

/** Other files are not there, and data is not rendered as a template. */
function refused(node: DirectiveNode, at: string): RenderFault {
  return new RenderFault(`#${node.name} is not available at ${at}`);
}

function stopAt(node: DirectiveNode, scope: Scope, rendering: DirectiveRendering): void {
  const [target] = node.args;
  if (!target) throw new Stop(true);
  const loop = rendering.evaluate(target, scope);
  if (loop instanceof Loop) throw new Stop(false, loop);
  const what = `${target.source()} is not a valid org.apache.velocity.runtime.directive.Scope instance`;
  throw new RenderFault(`${what} at ${placeText(rendering.name, node)}`);
}

function renderForeach(node: DirectiveNode, scope: Scope, rendering: DirectiveRendering, out: Writer): void {
  const [item, , list] = node.args;
  if (!item || !list) throw new RenderFault(`#foreach is not complete at ${placeText(rendering.name, node)}`);
  const name = variableOf(item);
  const value = rendering.evaluate(list, scope);
  if (value === null) return;
  const items = itemsOf(value);
  if (!items) {
    const what = `#foreach parameter ${list.source()} at ${placeText(rendering.name, list.type === 'reference' ? list : node)}`;
    const why = `is of type ${classOf(value)} and is either of wrong type or cannot be iterated.`;
    throw new RenderFault(`${what} ${why}`);
  }
  const outer = scope.get('foreach');
  const loop = new Loop(outer instanceof Loop ? outer : undefined);
  const before = [name, 'velocityCount', 'velocityHasNext'].map((key) => [key, scope.get(key)] as const);
  scope.put('foreach', loop);
  try {
    for (const [index, member] of items.entries()) {
      rendering.budget.round();
      loop.index = index;
      loop.hasNext = index + 1 < items.length;
      scope.put('velocityCount', index + 1);
      scope.put('velocityHasNext', loop.hasNext);
      scope.put(name, member);
      rendering.renderNodes(node.body ?? [], scope, out);
    }
  } catch (error) {
    if (!(error instanceof Stop) || !(error.isNearest || error.loop === loop)) throw error;
  } finally {
    for (const [key, old] of [...before, ['foreach', outer] as const]) {
      if (old === null) scope.remove(key);
      else scope.put(key, old);
    }
  }
}

function itemsOf(value: Exclude<Live, null>): readonly Live[] | undefined {
  if (Array.isArray(value)) return [...value];
  return value instanceof Map ? [...value.values()] : undefined;
}

/** The variable that an argument names. */
function variableOf(arg: Expression): string {
  return arg.type === 'reference' ? arg.name : arg.source().slice(1);
}

function defineBlock(node: DirectiveNode, scope: Scope, rendering: DirectiveRendering): void {
  const [name] = node.args;
  if (!name) throw new RenderFault(`parameter missing: block name at ${placeText(rendering.name, node)}`);
  scope.put(variableOf(name), blockOf(node.body ?? [], scope, rendering, deepestBlock));
}

function blockOf(body: readonly Node[], home: Scope, rendering: DirectiveRendering, deepest: number): Block {
  let depth = 0;
  return new Block((scope = home) => {
    if (depth >= deepest) return null;
    rendering.budget.work(1);
    depth += 1;
    const text = rendering.renderText(body, scope);
    depth -= 1;
    return text;
  });
}

/** Renders the call of a macro, or writes what looks like one and is not. */
function renderCall(node: DirectiveNode, scope: Scope, rendering: DirectiveRendering, out: Writer): void {
  const isBlock = node.name.startsWith('@');
  const name = isBlock ? node.name.slice(1) : node.name;
  const macro = isBlock && !node.body ? undefined : rendering.macros.get(name);
  const at = placeText(rendering.name, node);
  if (!macro) {
    // Velocity takes `#endpoint` for a call, since it begins with `#end`.
    if (!node.isCall) {
      out.write(node.source());
      return;
    }
    throw new RenderFault(`Macro '#${name}' is not defined at ${at}`);
  }
  if (rendering.calls.length >= deepestCall) {
    const stack = rendering.calls.join('->');
    throw new RenderFault(
      `Max calling depth of ${deepestCall} was exceeded in macro '${name}' with Call Stack:${stack} at ${at}`,
    );
  }
  const own = new Map<string, Live>();
  const args = argumentsOf(macro, node, scope, rendering);
  if (isBlock) own.set('bodyContent', blockOf(node.body ?? [], scope, rendering, deepestCall));
  rendering.calls.push(name);
  try {
    rendering.renderNodes(macro.body ?? [], new MacroScope(scope, args, own), out);
  } catch (error) {
    if (!(error instanceof Stop) || !error.isNearest) throw error;
  } finally {
    rendering.calls.pop();
  }
}

function argumentsOf(
  macro: DirectiveNode,
  call: DirectiveNode,
  scope: Scope,
  rendering: DirectiveRendering,
): Map<string, MacroArgument> {
  const args = new Map<string, MacroArgument>();
  for (const [index, parameter] of macro.args.slice(1).entries()) {
    const arg = call.args[index];
    if (arg) args.set(variableOf(parameter), { value: () => argumentValue(arg, scope, rendering), source: arg.source });
  }
  return args;
}

function argumentValue(arg: Expression, scope: Scope, rendering: DirectiveRendering): Live {
  if (arg.type !== 'reference' || arg.steps.length > 0 || scope.has(arg.name)) return rendering.evaluate(arg, scope);
  throw new RenderFault(`Parameter '${arg.name}' not defined at ${placeText(rendering.name, arg)}`);
}
