import { createRecordRedactor } from '../../lib/record-redactor.ts';
import type { Redactor } from '../../lib/redact.ts';
import { safeJson } from '../../lib/safe-json.ts';
import type { Check } from './check.ts';
import type { ResolvedSetting } from './resolved-settings.ts';

/** The same for programs: one JSON object. Secrets are masked before it is written, so that it stays JSON. */
export function checksJson(
  { checks, settings }: { readonly checks: readonly Check[]; readonly settings: readonly ResolvedSetting[] },
  redactor: Redactor,
): string {
  const records = createRecordRedactor(redactor);
  const masked = {
    checks: checks.map(({ id, title, status, message, hint, fault, problems }) => ({
      ...{ id, title, status, message: redactor.text(message) },
      ...(hint !== undefined && { hint: redactor.text(hint) }),
      ...(fault && { fault }),
      ...(problems && { problems: problems.map(records.problem) }),
    })),
    settings: settings.map(({ name, value, source }) => ({
      name,
      value: redactor.text(value),
      source: redactor.text(source),
    })),
  };
  return `${safeJson(masked, 2)}\n`;
}
