import { type Ended, project, run } from './cli.ts';
import type { FarEnd, Handler, Script } from './far-end.ts';
import { json, startOrg } from './org.ts';

/** A check as `doctor --json` tells it. */
export interface ToldCheck {
  readonly id: string;
  readonly status: string;
  readonly message: string;
  readonly hint?: string;
  readonly problems?: readonly object[];
}

/** What came of `doctor --json`. */
export interface Examination extends Ended {
  readonly checks: Readonly<Record<string, ToldCheck>>;
  readonly settings: readonly { readonly name: string; readonly value: string; readonly source: string }[];
}

/** Runs `doctor --json` in a folder with these files. */
export async function examine(
  env: Readonly<Record<string, string>>,
  { files = {}, args = [] }: { files?: Readonly<Record<string, string>>; args?: readonly string[] } = {},
): Promise<Examination> {
  const ended = await run(['doctor', '--json', ...args], { cwd: project(files), env });
  const told = JSON.parse(ended.stdout) as { checks: ToldCheck[]; settings: Examination['settings'] };
  return { ...ended, ...told, checks: Object.fromEntries(told.checks.map((check) => [check.id, check])) };
}

/** The ids of the checks by their states, without those that are well. */
export function notWell({ checks }: Examination): Record<string, string[]> {
  const states = [...new Set(Object.values(checks).map(({ status }) => status))].filter((status) => status !== 'ok');
  const idsOf = (state: string) => Object.values(checks).flatMap(({ id, status }) => (status === state ? [id] : []));
  return Object.fromEntries(states.map((state) => [state, idsOf(state)]));
}

/** Where the calls of `doctor` go. */
export const routes = {
  token: 'POST /oauth/token',
  list: 'GET /api/v2/integrations/actions',
  subject: 'GET /api/v2/authorization/subjects/me',
  limits: 'GET /api/v2/organizations/limits/namespaces/dataactions',
} as const;

/** A client with one role, which allows so much of the actions. */
export function subject(...policies: readonly object[]): Handler {
  return json({ id: 'client', grants: [{ role: { id: 'role', name: 'Tests', policies } }] });
}

const healthy: Script = {
  [routes.list]: json({ entities: [{ id: 'custom_-_1', name: 'Total' }], total: 7 }),
  [routes.subject]: subject({ domain: 'integrations', entityName: 'action', actions: ['view', 'execute'] }),
  [routes.limits]: json({
    entities: [
      { key: 'actions.concurrent.executions.max', namespace: 'dataactions', value: 50 },
      { key: 'requests.volume.max', namespace: 'dataactions', value: 2_500 },
    ],
  }),
};

/** An organisation where all is well, but for what a test scripts. */
export function startHealthyOrg(script: Script = {}, certificate?: Parameters<typeof startOrg>[1]): Promise<FarEnd> {
  return startOrg({ ...healthy, ...script }, certificate);
}
