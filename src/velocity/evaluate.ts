import { calculate, compareNumbers } from './arithmetic.ts';
import { isEqual } from './compare.ts';
import { placeText, RenderFault } from './fault.ts';
import { isNumber, type Live, type Scope } from './live.ts';
import { referenceValue } from './reference-value.ts';
import type { Rendering } from './rendering.ts';
import type { Constant, Expression, OperationNode, RangeNode } from './syntax.ts';
import { Double } from './value.ts';
import { writeValue } from './write-value.ts';

/** The value of an expression. */
export function valueOfExpression(node: Expression, scope: Scope, rendering: Rendering): Live {
  if (node.type === 'literal') return constant(node.value);
  rendering.budget.work(1);
  rendering.budget.enter();
  try {
    return workOut(node, scope, rendering);
  } finally {
    rendering.budget.leave();
  }
}

/**
 * Whether a condition holds: a reference that has a value other than `false`, or a comparison. Texts, numbers and sums
 * that stand there by themselves do not hold, as in Velocity 1.7.
 */
export function isTrue(node: Expression, scope: Scope, rendering: Rendering): boolean {
  switch (node.type) {
    case 'reference': {
      const value = referenceValue(node, scope, rendering);
      return value !== null && value !== false;
    }
    case 'literal':
      return node.value === true;
    case 'operation':
      return !'+-*/%'.includes(node.operator) && valueOfExpression(node, scope, rendering) === true;
    case 'group':
    case 'not':
      rendering.budget.enter();
      try {
        return node.type === 'not' ? !isTrue(node.operand, scope, rendering) : isTrue(node.inner, scope, rendering);
      } finally {
        rendering.budget.leave();
      }
    default:
      return false;
  }
}

type Compound = Exclude<Expression, { readonly type: 'literal' }>;

function workOut(node: Compound, scope: Scope, rendering: Rendering): Live {
  switch (node.type) {
    case 'reference':
      return node.computable ? referenceValue(node, scope, rendering) : null;
    case 'interpolation': {
      const text = rendering.renderText(node.body, scope);
      return node.padded ? text.slice(0, -1) : text;
    }
    case 'group':
      return valueOfExpression(node.inner, scope, rendering);
    case 'list':
      return node.items.map((item) => valueOfExpression(item, scope, rendering));
    case 'map':
      return new Map(
        node.entries.map(([key, value]) => [
          valueOfExpression(key, scope, rendering),
          valueOfExpression(value, scope, rendering),
        ]),
      );
    case 'range':
      return rangeOf(node, scope, rendering);
    case 'word':
      return null;
    case 'not':
      return isTrue(node, scope, rendering);
    case 'operation':
      return operationValue(node, scope, rendering);
  }
}

function operationValue(node: OperationNode, scope: Scope, rendering: Rendering): Live {
  const { operator, left, right } = node;
  if (operator === '&&') return isTrue(left, scope, rendering) && isTrue(right, scope, rendering);
  if (operator === '||') return isTrue(left, scope, rendering) || isTrue(right, scope, rendering);
  const a = valueOfExpression(left, scope, rendering);
  const b = valueOfExpression(right, scope, rendering);
  switch (operator) {
    case '==':
      return isEqual(a, b, rendering.budget);
    case '!=':
      return !isEqual(a, b, rendering.budget);
    case '<':
    case '>':
    case '<=':
    case '>=':
      return isOrdered(node, a, b, rendering);
    default:
      return arithmetic(node, a, b, rendering);
  }
}

function isOrdered(node: OperationNode, left: Live, right: Live, rendering: Rendering): boolean {
  const at = placeText(rendering.name, node);
  if (left === null || right === null) {
    const side = left === null ? `Left side (${node.left.source()})` : `Right side (${node.right.source()})`;
    throw new RenderFault(`${side} of '${node.operator}' operation has null value at ${at}`);
  }
  if (!isNumber(left) || !isNumber(right)) {
    // Velocity's own messages name `>=` for all four.
    const wanted = node.operator === '<' ? 'valid Number' : 'Number';
    const side = isNumber(left) ? 'Right' : 'Left';
    throw new RenderFault(`${side} side of '>=' operation is not a ${wanted} at ${at}`);
  }
  const order = compareNumbers(left, right);
  if (node.operator === '<') return order < 0;
  if (node.operator === '>') return order > 0;
  return node.operator === '<=' ? order <= 0 : order >= 0;
}

function arithmetic(node: OperationNode, left: Live, right: Live, { budget }: Rendering): Live {
  if (node.operator === '+' && (typeof left === 'string' || typeof right === 'string')) {
    const a = left === null ? node.left.source() : String(writeValue(left, budget));
    const b = right === null ? node.right.source() : String(writeValue(right, budget));
    budget.text(a.length + b.length);
    return a + b;
  }
  return isNumber(left) && isNumber(right) ? calculate(node.operator, left, right) : null;
}

/** The integers from one to the other, upwards or downwards. */
function rangeOf(node: RangeNode, scope: Scope, rendering: Rendering): Live {
  const from = valueOfExpression(node.from, scope, rendering);
  const to = valueOfExpression(node.to, scope, rendering);
  if (!isNumber(from) || !isNumber(to)) return null;
  const start = intOf(from);
  const end = intOf(to);
  const length = Math.abs(end - start) + 1;
  rendering.budget.work(length);
  return Array.from({ length }, (_, index) => (start <= end ? start + index : start - index));
}

function intOf(value: number | bigint | Double): number {
  return Math.trunc(Number(value instanceof Double ? value.whole : value)) | 0;
}

function constant(value: Constant): Live {
  return typeof value === 'object' ? new Double(value.whole) : value;
}
