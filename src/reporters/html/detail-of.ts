import { cut } from '../../lib/printable.ts';
import type { CaseFinished } from '../../model/event.ts';
import type { Json } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { Detail } from './page/shape.ts';

/** Characters that the details of one case take at most as they are; beyond, long values are cut. */
const room = 100_000;

/** So much is shown of a value, as JSON, that is cut. */
const shown = 10_000;

/** The details of a case as JSON. Values that make them too large are cut, and named; the audit log has them whole. */
export function detailOf(event: CaseFinished): string {
  const detail = membersOf(event);
  const text = JSON.stringify(detail);
  return text.length <= room ? text : JSON.stringify(shortened(detail));
}

function membersOf(event: CaseFinished): Detail {
  const { timestamp, mode, flatten, actionId, actionStatus, reason, problems, warnings, attempts, place } = event;
  const { axes, inputs, mocked, output } = event;
  return {
    ...{ timestamp, mode, actionId, problems, warnings, attempts, place, axes },
    ...(flatten && { flatten }),
    ...(actionStatus && { actionStatus }),
    ...(reason !== undefined && { reason }),
    ...(inputs && { inputs }),
    ...(mocked && { mocked }),
    ...(output !== undefined && { output }),
  };
}

function shortened(detail: Detail): Detail {
  const tooLarge: string[] = [];
  const short = (value: Json, name: string): Json => {
    const text = JSON.stringify(value);
    if (text.length <= shown) return value;
    tooLarge.push(name);
    return cut(text, shown);
  };
  const shortProblem = (problem: Problem): Problem => ({
    ...problem,
    message: cut(problem.message, shown),
    ...(problem.expected !== undefined && { expected: short(problem.expected, 'expected') }),
    ...(problem.actual !== undefined && { actual: short(problem.actual, 'actual') }),
    ...(problem.converted !== undefined && { converted: short(problem.converted, 'converted') }),
  });
  const { inputs, output, axes } = detail;
  const several = (values: Readonly<Record<string, Json>>, name: string) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, short(value, `${name}: ${key}`)]));
  return {
    ...detail,
    axes: several(axes, 'matrix'),
    problems: detail.problems.slice(0, mostProblems).map(shortProblem),
    warnings: detail.warnings.slice(0, mostProblems).map(shortProblem),
    attempts: detail.attempts.map((one) => ({ ...one, ...(one.problem && { problem: shortProblem(one.problem) }) })),
    ...(inputs && { inputs: several(inputs, 'inputs') }),
    ...(output !== undefined && { output: short(output, 'output') }),
    tooLarge: [...new Set(tooLarge)].slice(0, mostProblems),
  };
}

/** Of a case whose details are too large. */
const mostProblems = 100;
