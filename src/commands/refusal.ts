import { uuidOf } from '../lib/ids.ts';
import type { Case } from '../model/case.ts';
import type { CaseEvent } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { BrokenSuite } from '../model/suite.ts';
import type { Executor } from '../run/executors/local.ts';
import { errored, type Stamping } from '../run/finished.ts';

/** Stands in the reports for what could not be run: one errored case for each broken file, or for the run itself. */
export interface Refusal {
  readonly test: Case;
  readonly problems: readonly Problem[];
}

/** One refusal a broken suite; what concerns no file goes under the name of the tool. */
export function refusals(broken: readonly BrokenSuite[], problems: readonly Problem[], firstIndex: number): Refusal[] {
  const groups = broken.map(({ file, problems }) => ({ file, name: 'the suite cannot be loaded', problems }));
  if (problems.length > 0) groups.push({ file: 'action-suite', name: 'the run cannot start', problems: [...problems] });
  return groups.map(({ file, name, problems }, offset) => ({
    test: standIn(file, name, firstIndex + offset, problems),
    problems,
  }));
}

/** A case that is none of the suite's: something is to be said under its name. */
export function standIn(file: string, name: string, index: number, problems: readonly Problem[]): Case {
  const place = problems[0]?.place ?? { file, line: 1, column: 1 };
  return {
    id: uuidOf(`refused\n${file}`),
    index,
    name: `${file}: ${name}`,
    file,
    suite: file,
    action: '',
    mode: 'test',
    flatten: false,
    idempotent: false,
    tags: [],
    inputs: {},
    mocks: {},
    axes: {},
    expect: [],
    place,
  };
}

/** Runs nothing: says of each refusal what is wrong, and leaves all other cases to the referee. */
export function refusingExecutor(refused: readonly Refusal[], stamping: () => Stamping): Executor {
  return async function* refuse(_, control): AsyncGenerator<CaseEvent> {
    const what = refused.length === 1 ? 'something' : `${refused.length} things`;
    control.halt({ why: 'invalid', message: `not run: ${what} must be mended first` });
    for (const { test, problems } of refused) {
      yield errored(test, problems, stamping());
    }
  };
}
