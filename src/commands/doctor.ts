import { createStyle } from '../reporters/terminal/style.ts';
import type { Check } from './doctor/check.ts';
import { checksJson } from './doctor/checks-json.ts';
import { plan } from './doctor/plan.ts';
import { prepare } from './doctor/prepare.ts';
import { printChecks } from './doctor/print-checks.ts';
import { resolvedSettings } from './doctor/resolved-settings.ts';
import { runChecks } from './doctor/run-checks.ts';
import { print } from './print.ts';
import { wantsColour } from './wants-colour.ts';
import type { Invocation, World } from './world.ts';

/**
 * Looks at everything that a run depends on, and says of each thing whether it is well and what to do where it is not:
 * versions, configuration, credentials, network, sign-in, permissions, limits, and where reports go. Runs no action and
 * sends no message. Exit codes: 0 all is well, perhaps with warnings; 2 what the user has set is wrong or missing; 3 the
 * network, the server or this machine is what fails.
 *
 * @param world with the environment as it is, without `.env`, so that it can be told where each value comes from
 */
export async function doctor(world: World, invocation: Invocation): Promise<number> {
  const { context, close } = await prepare(world, invocation);
  try {
    const checks = await runChecks(plan, context);
    const found = { checks, settings: resolvedSettings(context) };
    const { flags } = invocation;
    const text = flags.json
      ? checksJson(found, world.redactor)
      : printChecks(found, createStyle(wantsColour(world, flags)), world.redactor);
    await print(world.stdout, [text]);
    return exitCodeOf(checks);
  } finally {
    await close();
  }
}

function exitCodeOf(checks: readonly Check[]): number {
  if (checks.some(({ fault }) => fault === 'configuration')) return 2;
  return checks.some(({ fault }) => fault === 'surroundings') ? 3 : 0;
}
