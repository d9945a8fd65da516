import { showRate } from '../../lib/rate.ts';
import { type OrgLimits, readOrgLimits } from '../../targets/genesys/org-limits.ts';
import { limitsPath } from '../../targets/genesys/paths.ts';
import { readReport } from '../../targets/genesys/server-limit.ts';
import { type Finding, ok, skipped, together, warning } from './check.ts';
import type { DoctorContext } from './context.ts';
import { look } from './look.ts';

/** What the organisation may do with data actions, against what a run would. */
export async function limits({ examiner, settings }: Pick<DoctorContext, 'examiner' | 'settings'>): Promise<Finding> {
  const answer = await look(examiner, limitsPath);
  if (answer.kind === 'problem') {
    if (answer.status === 403) return warning(answer.problem.message, answer.problem.hint ?? '');
    const why = answer.status === undefined ? '' : ` (HTTP ${answer.status})`;
    return skipped(`The server does not tell its limits${why}.`);
  }
  const said = readOrgLimits(answer.body);
  const allowed = readReport(answer.headers)?.allowed;
  const org = told(said);
  const token = allowed === undefined ? '' : ` Of this client, the server takes ${allowed} calls a minute.`;
  if (org === '' && token === '') return skipped('The server names none of the limits that concern a run.');
  const { concurrency, rate } = settings;
  const shared = org === '' ? '' : `The org may run ${org}, live calls included.`;
  const message = `${shared}${token} A run has ${concurrency} cases at once and ${showRate(rate)}.`.trim();
  // The simulator keeps none of what it tells.
  return settings.simulate ? ok(message) : together([ok(message), ...beyond(settings, said, allowed)]);
}

function told({ concurrent, perMinute }: OrgLimits): string {
  const parts = [
    concurrent !== undefined && `${concurrent} actions at once`,
    perMinute !== undefined && `${perMinute} a minute`,
  ];
  return parts.filter(Boolean).join(' and ');
}

function beyond(
  { concurrency, rate }: DoctorContext['settings'],
  { concurrent = Number.POSITIVE_INFINITY, perMinute = Number.POSITIVE_INFINITY }: OrgLimits,
  allowed = Number.POSITIVE_INFINITY,
): Finding[] {
  const found: Finding[] = [];
  if (concurrency > concurrent) {
    const hint = `Set \`concurrency\` in the configuration to less than ${concurrent}, and leave live calls their share.`;
    found.push(warning('That is more at once than the org may run.', hint));
  }
  const most = Math.min(perMinute, allowed);
  if ((rate.limit * 60_000) / rate.windowMs > most) {
    const hint = `Set \`rate\` in the configuration to less than ${most}/min.`;
    found.push(warning('That is more a minute than the server takes.', hint));
  }
  return found;
}
