import type { Config } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import { type OtlpSettings, readOtlp } from './read-otlp.ts';
import { readWebhook, type WebhookSettings } from './read-webhook.ts';
import type { RunFlags } from './run-flags.ts';

/** Whether a command sends anything to them, so that what it takes must be there. */
export interface Needs {
  readonly webhook: boolean;
  readonly otlp: boolean;
}

/** Those who are told of a run over the network. */
export interface Recipients {
  readonly webhook?: WebhookSettings;
  readonly otlp?: OtlpSettings;
}

/** Decides who is told of a run. */
export function readRecipients(
  flags: RunFlags,
  env: Readonly<Record<string, string | undefined>>,
  config: Config,
  needs: Needs,
  problems: Problem[],
): Recipients {
  const webhook = readWebhook(flags, env, config, needs.webhook, problems);
  const otlp = readOtlp(flags, env, config, needs.otlp, problems);
  return { ...(webhook && { webhook }), ...(otlp && { otlp }) };
}
