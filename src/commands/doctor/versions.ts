import { fakerPackage, isFakerInstalled } from '../../mocks/faker.ts';
import { missingPackages } from '../../outputs/otlp/sdk.ts';
import { type Finding, failed, ok } from './check.ts';
import type { DoctorContext } from './context.ts';

/** The oldest Node.js that action-suite runs on, as `engines` in its package.json has it. */
const oldest = [20, 19] as const;

/** The versions of action-suite and of Node.js, and which of the packages that are no part of action-suite are there. */
export function versions({
  world: { version, platform },
}: {
  readonly world: Pick<DoctorContext['world'], 'version' | 'platform'>;
}): Finding {
  const { node, system } = platform;
  const beside = [isFakerInstalled() && fakerPackage, missingPackages().length === 0 && '@opentelemetry'].filter(
    Boolean,
  );
  const also = beside.length === 0 ? '' : `, with ${beside.join(' and ')}`;
  const message = `action-suite ${version} on Node.js ${node}, ${system}${also}.`;
  if (isNewEnough(node)) return ok(message);
  const hint = `Install Node.js ${oldest.join('.')} or later, best the newest LTS version: https://nodejs.org.`;
  return failed('surroundings', { message: `${message} This Node.js is too old.`, hint });
}

function isNewEnough(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}
