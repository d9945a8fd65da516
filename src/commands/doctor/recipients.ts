import { type Finding, failed, ok, together } from './check.ts';
import type { DoctorContext } from './context.ts';

/** Whether all is there that the audit log and those who are told of a run need. Nothing is sent to them. */
export function recipients({ settings, recipients: problems, originOf }: DoctorContext): Finding {
  if (problems.length > 0) return together(problems.map((problem) => failed('configuration', problem)));
  const { audit, webhook, otlp } = settings;
  const key = originOf(audit.variable);
  return together([
    ok(key === undefined ? 'The audit log is not signed.' : `The audit log is signed with the key in ${key}.`),
    ...(webhook
      ? [ok(`Webhook messages go to ${new URL(webhook.url).host}, ${signature(webhook.secret !== undefined)}.`)]
      : []),
    ...(otlp ? [ok('Traces and metrics go to an OpenTelemetry collector.')] : []),
  ]);
}

function signature(isSigned: boolean): string {
  return isSigned ? 'signed' : 'unsigned';
}
