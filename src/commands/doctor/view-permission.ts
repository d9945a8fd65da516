import { probePath } from '../../targets/genesys/paths.ts';
import { type Finding, failed, ok, skipped } from './check.ts';
import type { DoctorContext } from './context.ts';
import { look } from './look.ts';

/** Whether the client may see actions, which it must to find them by name: one is asked for. */
export async function viewPermission({ examiner }: Pick<DoctorContext, 'examiner'>): Promise<Finding> {
  const answer = await look(examiner, probePath);
  if (answer.kind === 'data') return ok('The client may see actions (integrations:action:view).');
  // A server that stands in for Genesys Cloud may run actions by their ids, and have no list of them.
  if (answer.status === 404 || answer.status === 405) {
    return skipped(`The server has no list of actions (HTTP ${answer.status}), so only suites that name ids can run.`);
  }
  return failed('surroundings', answer.problem);
}
