import { granted } from '../../targets/genesys/granted.ts';
import { ownSubjectPath } from '../../targets/genesys/paths.ts';
import { type Finding, failed, ok, skipped } from './check.ts';
import type { DoctorContext } from './context.ts';
import { look } from './look.ts';

const permission = 'integrations:action:execute';

/** Whether the client may run actions, by what its roles allow: nothing is run to find out. */
export async function executePermission({ examiner }: Pick<DoctorContext, 'examiner'>): Promise<Finding> {
  const answer = await look(examiner, ownSubjectPath);
  if (answer.kind === 'problem') {
    const why = answer.status === undefined ? 'did not say' : `did not say (HTTP ${answer.status})`;
    return skipped(
      `The server ${why} what the client may do, and no action is run to find out. The first run tells it.`,
    );
  }
  switch (granted(answer.body, permission)) {
    case 'yes':
      return ok(`The client may run actions (${permission}).`);
    case 'conditional':
      return ok(`The client may run actions (${permission}), within a condition of its role that may leave some out.`);
    case 'unknown':
      return skipped(
        'The server does not say what the roles of the client allow, and no action is run to find out. The first run tells it.',
      );
    case 'no': {
      const message = `The client lacks the permission ${permission}: it cannot run any action.`;
      return failed('surroundings', {
        message,
        hint: `In the Genesys Cloud admin pages, give the OAuth client a role that has ${permission}.`,
      });
    }
  }
}
