import { check } from '../commands/check.ts';
import { addValidateFlags } from '../commands/command-flags.ts';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { ValidateOptions } from './options.ts';
import { readOptions } from './read-options.ts';
import type { ValidateResult } from './results.ts';
import { type Host, setStage } from './stage.ts';

/** Checks suites, and runs nothing; see `validate` in the library. */
export async function checkSuites(host: Host, options: ValidateOptions): Promise<ValidateResult> {
  const { flags, problems } = readOptions(options, addValidateFlags);
  if (problems.length > 0) return { problems, warnings: [], suites: 0, cases: 0 };
  const { world, invocation } = await setStage(host, options, flags);
  const { errors, warnings, loaded, contracts } = await check(world, invocation);
  const { problem } = createRecordRedactor(world.redactor);
  return {
    problems: errors.map(problem),
    warnings: warnings.map(problem),
    suites: loaded.suites.length,
    cases: loaded.found,
    ...(contracts !== undefined && { contracts }),
  };
}
