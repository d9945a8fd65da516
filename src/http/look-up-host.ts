import { lookup } from 'node:dns/promises';
import { codeOf } from '../lib/code-of.ts';

/** Whether the system finds an address for a name, or the code of what it says instead. In at most `timeoutMs` milliseconds. */
export async function lookUpHost(
  name: string,
  timeoutMs: number,
): Promise<{ readonly address: string } | { readonly code: string }> {
  const signal = AbortSignal.timeout(timeoutMs);
  const tooLate = new Promise<{ code: string }>((resolve) => {
    signal.addEventListener('abort', () => resolve({ code: 'ETIMEDOUT' }));
  });
  const found = lookup(name).then(
    ({ address }) => ({ address }),
    (error: unknown) => ({ code: codeOf(error) }),
  );
  return Promise.race([found, tooLate]);
}
