import type { Stub } from '../model/stub.ts';

/** The header in which a case tells the simulator what the system behind its action answers. No other server gets it. */
export const stubHeader = 'x-action-suite-stubs';

/** The code by which the simulator says that nothing is stubbed for a request: no case can pass with that. */
export const unstubbedCode = 'SIMULATOR.NO_STUB';

/** The code by which it says that a request could not be sent for real, or its answer not be recorded. */
export const unrecordedCode = 'SIMULATOR.NOT_RECORDED';

/** Rules as the value of a header, which takes ASCII only. */
export function encodeStubs(stubs: readonly Stub[]): string {
  return Buffer.from(JSON.stringify(stubs), 'utf8').toString('base64url');
}

/** The rules in such a value; `undefined` where it holds none. */
export function decodeStubs(value: string): readonly Stub[] | undefined {
  try {
    const stubs: unknown = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'));
    return Array.isArray(stubs) && stubs.every(isStub) ? stubs : undefined;
  } catch {
    return undefined;
  }
}

/** Enough to tell a list of rules from anything else: what is within was checked when the suite was read. */
function isStub(value: unknown): value is Stub {
  return (
    typeof value === 'object' &&
    value !== null &&
    'request' in value &&
    Array.isArray(value.request) &&
    'replies' in value &&
    Array.isArray(value.replies) &&
    value.replies.length > 0 &&
    'place' in value
  );
}
