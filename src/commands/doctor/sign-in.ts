import { formatDuration } from '../../lib/duration.ts';
import { probePath } from '../../targets/genesys/paths.ts';
import { type Finding, failed, ok } from './check.ts';
import type { DoctorContext } from './context.ts';
import { look } from './look.ts';

/** Whether a token comes or, where one was fetched elsewhere, whether the server takes it. */
export async function signIn({ examiner }: Pick<DoctorContext, 'examiner'>): Promise<Finding> {
  const pass = await examiner?.signIn();
  if (pass?.kind === 'problem') return failed('surroundings', pass.problem);
  if (pass?.lifetimeMs !== undefined) return ok(`A token came, valid for ${formatDuration(pass.lifetimeMs)}.`);
  const answer = await look(examiner, probePath);
  if (answer.kind === 'problem' && answer.problem.kind === 'sign-in') return failed('surroundings', answer.problem);
  return ok('The server takes the token.');
}
