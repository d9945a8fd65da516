import type { CallContext } from '../../model/target.ts';
import type { Failure } from './failure.ts';
import type { SignIn } from './sign-in.ts';
import { stopFailure } from './stop-failure.ts';

/**
 * Why there is no token for a case that has sent nothing yet; `undefined` where there is one. Asked before a case joins in
 * any look-up that is shared, so that it hears of a sign-in that fails or takes too long as what it is.
 */
export async function unsigned(signIn: SignIn, context: CallContext): Promise<Failure | undefined> {
  const pass = await signIn.token(context);
  if (pass.kind === 'token') return undefined;
  if (pass.kind === 'problem') return pass;
  const { limited, during } = pass;
  return stopFailure({ reason: context.signal.reason, progress: 'nothing', limited, during });
}
