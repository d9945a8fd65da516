import type { Json } from '../model/json.ts';
import type { Operand, Operator, Pattern } from './path.ts';

/**
 * Values that may stand at the left of a comparison for it to hold, or not to hold, the likelier ones first. Whether they
 * do, is to be tried. Of an indefinite path, they are what its list should have in it.
 */
export function fittingValues(
  operator: Operator,
  right: Exclude<Operand, { kind: 'path' }>,
  isWanted: boolean,
  isDefinite: boolean,
): readonly Json[] {
  const value = plainValue(right);
  const members: readonly Json[] = Array.isArray(value) ? value : [];
  // For an operator that looks into lists.
  const listed = (one: Json) => (isDefinite ? [one] : one);
  const others = ['other', 'another', 1, 2, true, false, null];
  switch (operator) {
    case '=~':
      return right.kind === 'pattern' && isWanted ? textsFor(right.pattern) : others;
    case 'IN':
    case 'NIN':
      return (operator === 'IN') === isWanted ? members : others;
    case 'CONTAINS':
      return isWanted ? [listed(value), value] : others;
    case 'SUBSETOF':
    case 'ANYOF':
      return isWanted ? members.map(listed) : [listed('other'), listed('another')];
    case 'NONEOF':
      return isWanted ? [listed('other'), listed('another')] : members.map(listed);
    case 'SIZE':
      return typeof value === 'number' && value >= 0 && value <= 100
        ? [Array.from({ length: value }, () => 'sample')]
        : [];
    case 'EMPTY':
      return (value === true) === isWanted ? [[]] : [listed('sample'), {}];
    case '!=':
    case '!==':
      return typeof value === 'string' ? [...others, value] : [...near(value), ...others, value];
    default:
      return [value, ...near(value), ...others];
  }
}

function plainValue(operand: Exclude<Operand, { kind: 'path' }>): Json {
  if (operand.kind === 'text') return operand.text;
  if (operand.kind === 'number') return Number(operand.text);
  return operand.kind === 'boolean' || operand.kind === 'json' ? (operand.value ?? null) : null;
}

/** Just above and below, for the operators that order. */
function near(value: Json): readonly Json[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  return typeof value === 'string' ? [`${value}a`, ''] : [];
}

/** What a simple pattern matches: its own text, with the commonest signs put in place. */
function textsFor(pattern: Pattern): readonly string[] {
  const plain = pattern
    .pattern()
    .replace(/^\(\?[ims]+\)|^\^|\$$/g, '')
    .replace(/\\d/g, '1')
    .replace(/\[0-9\]/g, '1')
    .replace(/\\w|\[a-zA?-?z?Z?\]/g, 'a')
    .replace(/\.(?=[*+?{]|$)/g, 'a')
    .replace(/[*+?]|\{\d+(?:,\d*)?\}/g, '')
    .replace(/\\(\W)/g, '$1');
  return [plain, plain.replace(/\((?:\?:)?([^()|]*)[^()]*\)/g, '$1'), plain.split('|')[0] ?? '', 'sample', '1'];
}
