import type { Reply } from './reply.ts';

/** `GET /api/v2/organizations/limits/namespaces/dataactions`: the defaults of the platform. The simulator keeps none of them. */
export function orgLimits(): Reply {
  return { status: 200, body: { entities: limits, total: limits.length } };
}

/**
 * Keys: Genesys Cloud help, "Data actions integration performance analysis". Values: Genesys Cloud Developer Center,
 * "Limits", data actions.
 */
const limits = [
  { key: 'actions.concurrent.executions.max', namespace: 'dataactions', value: 50 },
  { key: 'requests.volume.max', namespace: 'dataactions', value: 2_500 },
];
