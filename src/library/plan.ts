import { addPlanFlags } from '../commands/command-flags.ts';
import { listedCases } from '../commands/listed-cases.ts';
import { lookAhead } from '../commands/outlook.ts';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { PlanOptions } from './options.ts';
import { readOptions } from './read-options.ts';
import type { PlanResult } from './results.ts';
import { type Host, setStage } from './stage.ts';

/** Plans a run, and calls nothing; see `plan` in the library. */
export async function makePlan(host: Host, options: PlanOptions): Promise<PlanResult> {
  const { flags, problems } = readOptions(options, addPlanFlags);
  if (problems.length > 0) return { problems, cases: [] };
  const { world, invocation } = await setStage(host, options, flags);
  const prospect = await lookAhead(world, invocation);
  if ('problems' in prospect) {
    return { problems: prospect.problems.map(createRecordRedactor(world.redactor).problem), cases: [] };
  }
  const { outlook, cases } = prospect;
  return { problems, outlook, cases: listedCases(cases, world.redactor) };
}
