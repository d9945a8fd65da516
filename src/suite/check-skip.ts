import type { Json } from '../model/json.ts';
import type { Checker } from './checker.ts';
import type { Pointer } from './pointer.ts';

/** Reports a `skip` that says yes or no: with `skip: no` nothing would run, with "no" as the reason. */
export function checkSkip(value: Json | undefined, pointer: Pointer, checker: Checker): void {
  if (typeof value !== 'string' || !/^(?:yes|no|on|off|true|false|y|n)$/i.test(value.trim())) return;
  const words = () => ({
    message: `\`skip\` says why something is not run, but here is \`${value}\`.`,
    hint: 'To have it run, leave `skip` out. To leave it out, write the reason: `skip: waits for release 12`.',
  });
  checker.report({ pointer, part: 'value', words });
}
