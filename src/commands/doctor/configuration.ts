import { relative } from 'node:path';
import type { Finding } from './check.ts';
import { ok } from './check.ts';
import type { DoctorContext } from './context.ts';

/** The configuration that was found, the environment that is chosen, and what is wrong with them. */
export function configuration({ world, project, settings, problems }: DoctorContext): Finding {
  const found =
    project.file === undefined
      ? 'No configuration file: everything has its default'
      : relative(world.cwd, project.file);
  const beside = Object.keys(project.dotEnv).length === 0 ? '' : ', with .env beside it';
  const message = `${found}${beside}; the environment is "${settings.environment}".`;
  if (problems.length === 0) return ok(message);
  const count = problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`;
  return {
    status: 'failed',
    fault: 'configuration',
    message: `${message} ${count} to mend:`,
    problems,
  };
}
