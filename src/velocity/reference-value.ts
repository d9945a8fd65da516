import { placeText, RenderFault } from './fault.ts';
import { classOf, isNumber, type Live, type Scope } from './live.ts';
import { callMethod, missing, propertyOf } from './members.ts';
import { JavaException } from './methods.ts';
import type { Rendering } from './rendering.ts';
import type { ReferenceNode, Step } from './syntax.ts';

/**
 * Where a reference leads. Throws a `RenderFault` as Velocity's strict mode does: for a variable that is not set, a step
 * from nothing, a property or method that is not there, and for whatever a method throws.
 */
export function referenceValue(node: ReferenceNode, scope: Scope, rendering: Rendering): Live {
  if (node.runt) return null;
  let value = variableValue(node, scope, rendering);
  for (const step of node.steps) {
    if (value === null) throw nullStep(step, rendering);
    value = stepValue(value, step, scope, rendering);
  }
  return value;
}

/** Sets what a reference leads to. Nothing happens when the variable has no value. */
export function setReference(node: ReferenceNode, value: Live, scope: Scope, rendering: Rendering): void {
  const last = node.steps.at(-1);
  if (!last) {
    scope.put(assignedName(node), value);
    return;
  }
  let holder = variableValue(node, scope, rendering);
  if (holder === null) return;
  for (const [index, step] of node.steps.slice(0, -1).entries()) {
    holder = stepValue(holder, step, scope, rendering);
    if (holder === null) throw nullStep(node.steps[index + 1] ?? step, rendering);
  }
  if (last.type === 'index') {
    setIndex(holder, last, value, scope, rendering);
    return;
  }
  if (callMethod(holder, 'put', [last.name, value], rendering.budget) !== missing) return;
  const what = `Object '${classOf(holder)}' does not contain property '${last.name}'`;
  throw new RenderFault(`${what} at ${placeText(rendering.name, node)}`);
}

/** `#set(${a} = 1)` sets a variable of the name `{`, and `#set($!a = 1)` one of the name `!a`: Velocity 1.7 does so. */
function assignedName(node: ReferenceNode): string {
  if (node.source().startsWith('${')) return '{';
  if (!node.quiet) return node.name;
  return node.source().startsWith('$!{') ? '!{' : `!${node.name}`;
}

function variableValue(node: ReferenceNode, scope: Scope, rendering: Rendering): Live {
  rendering.budget.work(1);
  const value = scope.get(node.name);
  if (value === null && !node.tested && !scope.has(node.name)) {
    throw new RenderFault(`Variable $${node.name} has not been set at ${placeText(rendering.name, node)}`);
  }
  return value;
}

function stepValue(self: Exclude<Live, null>, step: Step, scope: Scope, rendering: Rendering): Live {
  if (step.type === 'index') return indexValue(self, step, scope, rendering);
  const args = step.type === 'method' ? step.args.map((arg) => rendering.evaluate(arg, scope)) : [];
  let found: Live | typeof missing;
  try {
    found =
      step.type === 'method'
        ? callMethod(self, step.name, args, rendering.budget)
        : propertyOf(self, step.name, rendering.budget);
  } catch (error) {
    if (!(error instanceof JavaException)) throw error;
    const call = `Invocation of method '${step.name}' in  class ${classOf(self)}`;
    throw new RenderFault(`${call} threw exception ${error.message} at ${placeText(rendering.name, step)}`);
  }
  if (found !== missing) return found;
  const member = step.type === 'method' ? `method ${signature(step.name, args)}` : `property '${step.name}'`;
  throw new RenderFault(`Object '${classOf(self)}' does not contain ${member} at ${placeText(rendering.name, step)}`);
}

type IndexStep = Step & { readonly type: 'index' };

function indexValue(self: Exclude<Live, null>, step: IndexStep, scope: Scope, rendering: Rendering): Live {
  const key = keyOf(self, step, scope, rendering);
  const at = placeText(rendering.name, step);
  try {
    const found = callMethod(self, 'get', [key], rendering.budget);
    if (found !== missing) return found;
  } catch (error) {
    if (!(error instanceof JavaException)) throw error;
    throw new RenderFault(`Error invoking method '${signature('get', [key])}' in ${classOf(self)} at ${at}`);
  }
  throw new RenderFault(`Object '${classOf(self)}' does not contain method ${signature('get', [key])} at ${at}`);
}

/** The key in the brackets; a negative number counts from the end. */
function keyOf(self: Exclude<Live, null>, { key, ...place }: IndexStep, scope: Scope, rendering: Rendering): Live {
  const value = rendering.evaluate(key, scope);
  if (typeof value !== 'number' || value >= 0 || !Number.isInteger(value)) return value;
  const size = callMethod(self, 'size', [], rendering.budget);
  if (size !== missing && isNumber(size)) return Number(size) + value;
  const what = `A 'size()' method required for negative value ${value} does not exist for class '${classOf(self)}'`;
  throw new RenderFault(`${what} at ${placeText(rendering.name, place)}`);
}

function setIndex(self: Exclude<Live, null>, step: IndexStep, value: Live, scope: Scope, rendering: Rendering): void {
  const key = keyOf(self, step, scope, rendering);
  const at = placeText(rendering.name, step);
  const name = Array.isArray(self) ? 'set' : 'put';
  const types = `${nameOf(key)},${nameOf(value)}`;
  try {
    if (callMethod(self, name, [key, value], rendering.budget) !== missing) return;
  } catch (error) {
    if (!(error instanceof JavaException)) throw error;
    throw new RenderFault(`Exception calling method '${name}(${types})' in  class ${classOf(self)} at ${at}`);
  }
  const what = `Found neither a 'set' or 'put' method with param types '(${types})' on class '${classOf(self)}'`;
  throw new RenderFault(`${what} at ${at}`);
}

function nullStep(step: Step, rendering: Rendering): RenderFault {
  const name = step.type === 'index' ? '[' : step.name;
  return new RenderFault(`Attempted to access '${name}' on a null value at ${placeText(rendering.name, step)}`);
}

function signature(name: string, args: readonly Live[]): string {
  return `${name}(${args.map(nameOf).join(', ')})`;
}

function nameOf(value: Live): string {
  return value === null ? 'null' : classOf(value);
}
