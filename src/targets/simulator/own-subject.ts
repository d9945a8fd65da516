import type { Reply } from './reply.ts';

/**
 * `GET /api/v2/authorization/subjects/me`: the client, with one role that may see and run every action, since the
 * simulator refuses nobody. The form is that of `AuthzSubject` in the platform's SDKs.
 */
export function ownSubject(): Reply {
  const policies = [{ domain: 'integrations', entityName: 'action', actions: ['execute', 'view'] }];
  const role = { id: 'simulated-role', name: 'Data Action tests', policies };
  const division = { id: 'simulated-division', name: 'Home' };
  return {
    status: 200,
    body: { id: 'simulator', name: 'simulator', grants: [{ subjectId: 'simulator', division, role }] },
  };
}
