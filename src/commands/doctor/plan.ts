import { actions } from './actions.ts';
import { clock } from './clock.ts';
import { configuration } from './configuration.ts';
import { credentials } from './credentials.ts';
import { executePermission } from './execute-permission.ts';
import { limits } from './limits.ts';
import { proxy } from './proxy.ts';
import { recipients } from './recipients.ts';
import { region } from './region.ts';
import { resultsFolder } from './results-folder.ts';
import type { PlannedCheck } from './run-checks.ts';
import { signIn } from './sign-in.ts';
import { tls } from './tls.ts';
import { versions } from './versions.ts';
import { viewPermission } from './view-permission.ts';

type Row = readonly [id: string, title: string, look: PlannedCheck['look'], needs?: readonly string[], gives?: string];

const here: readonly Row[] = [
  ['versions', 'Versions', versions],
  ['configuration', 'Configuration', configuration, [], 'a configuration without problems'],
];

const remote: readonly Row[] = [
  ['credentials', 'Credentials', credentials, [], 'credentials'],
  ['region', 'Region', region, ['configuration'], 'the address of a server that can be found'],
  ['proxy', 'Proxy', proxy, ['region'], 'a way to the server'],
  ['tls', 'TLS', tls, ['region', 'proxy'], 'a secure connection'],
  ['clock', 'Clock', clock, ['tls', 'credentials'], 'the time'],
  ['sign-in', 'Sign-in', signIn, ['tls', 'credentials'], 'a sign-in'],
  ['view', 'See actions', viewPermission, ['sign-in'], 'the permission to see actions'],
  ['execute', 'Run actions', executePermission, ['sign-in'], 'the permission to run actions'],
  ['limits', 'Limits', limits, ['sign-in']],
  ['actions', 'Actions', actions, ['view']],
];

const outputs: readonly Row[] = [
  ['results', 'Results folder', resultsFolder],
  ['recipients', 'Secrets of reports', recipients],
];

/** All checks, in the order in which they are told. */
export const plan: readonly PlannedCheck[] = [
  ...here.map((row) => planned(row, false)),
  ...remote.map((row) => planned(row, true)),
  ...outputs.map((row) => planned(row, false)),
];

function planned([id, title, look, needs = [], gives = title]: Row, isRemote: boolean): PlannedCheck {
  return { id, title, look, needs, gives, isRemote };
}
