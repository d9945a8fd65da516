import { counted } from '../../lib/counted.ts';
import { probePath } from '../../targets/genesys/paths.ts';
import { type Finding, ok, skipped, warning } from './check.ts';
import type { DoctorContext } from './context.ts';
import { look } from './look.ts';

/** How many actions the client sees. Whether those of the suites are among them is for `validate --contracts` to say. */
export async function actions({ examiner }: Pick<DoctorContext, 'examiner'>): Promise<Finding> {
  const answer = await look(examiner, probePath);
  const total = answer.kind === 'data' ? answer.body.total : undefined;
  if (typeof total !== 'number') return skipped('The server does not say how many there are.');
  if (total === 0) {
    return warning(
      'The client sees no action.',
      'Look in the Genesys Cloud admin pages whether this is the right org, and whether it has actions that are published.',
    );
  }
  return ok(
    `The client sees ${counted(total, 'action')}. Whether those of the suites are among them, \`action-suite validate --contracts\` tells.`,
  );
}
