import { formatDuration } from '../../lib/duration.ts';
import { probePath } from '../../targets/genesys/paths.ts';
import { type Finding, ok, skipped, warning } from './check.ts';
import type { DoctorContext } from './context.ts';
import { look } from './look.ts';

/** A clock that is as wrong as that is worth a word. Receivers of signed webhooks mostly refuse at five minutes. */
const toleratedMs = 30_000;

/** Whether this machine's clock agrees with the server's, by what its replies say of their date. */
export async function clock({ examiner, credentials }: DoctorContext): Promise<Finding> {
  // With a token from elsewhere there is no sign-in to hear the time from.
  if (credentials.value?.accessToken === undefined) await examiner?.signIn();
  else await look(examiner, probePath);
  const aheadMs = examiner?.aheadMs();
  if (aheadMs === undefined) return skipped('No reply came that says its date.');
  const off = Math.abs(aheadMs);
  if (off < 2_000) return ok("It agrees with the server's.");
  if (off <= toleratedMs) return ok(`It is ${formatDuration(off)} off, which does no harm.`);
  const message = `This machine's clock is ${formatDuration(off)} ${aheadMs > 0 ? 'ahead of' : 'behind'} the server's.`;
  return warning(
    message,
    'Let the system set its clock by the network (NTP): signed webhooks, certificates and the times in the audit log depend on it.',
  );
}
