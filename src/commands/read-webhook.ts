import { barredWords, isBarredHost } from '../http/barred-address.ts';
import { isWebUrl } from '../lib/is-web-url.ts';
import type { Config, WebhookOn } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import { webhookSigner } from '../outputs/webhook-signer.ts';
import type { BodyOptions } from '../reporters/webhook-bodies/body-of.ts';
import { readTemplate } from '../reporters/webhook-bodies/template.ts';
import type { RunFlags } from './run-flags.ts';

/** Where messages are posted to, and when. */
export interface WebhookSettings {
  readonly url: string;
  /** Signs them. */
  readonly secret?: string;
  readonly on: WebhookOn;
  readonly required: boolean;
  /** How messages are written. */
  readonly body: BodyOptions;
}

/** The environment variable that holds the webhook's secret unless the configuration names another. */
export const defaultWebhookSecret = 'ACTION_SUITE_WEBHOOK_SECRET';

/**
 * Decides where messages are posted, and how they are signed: flag, then environment variable, then configuration.
 *
 * @param sends false for what posts nothing, and so needs no secret
 */
export function readWebhook(
  flags: RunFlags,
  env: Readonly<Record<string, string | undefined>>,
  { webhook = {} }: Config,
  sends: boolean,
  problems: Problem[],
): WebhookSettings | undefined {
  const [url, source] = flags.webhook
    ? [flags.webhook, '--webhook']
    : env.CICD_WEBHOOK_URL
      ? [env.CICD_WEBHOOK_URL, 'CICD_WEBHOOK_URL']
      : [webhook.url, '`webhook.url` of the configuration'];
  if (url === undefined) return undefined;
  if (!isWebUrl(url)) {
    // The address itself may hold a password.
    const message = `What ${source} says is no web address.`;
    problems.push({ kind: 'usage', message, hint: 'Write it whole, e.g. https://ci.example.com/hooks/genesys.' });
    return undefined;
  }
  if (isBarredHost(new URL(url))) {
    const message = `What ${source} says is ${barredWords}, and nothing is posted there.`;
    problems.push({ kind: 'usage', message, hint: 'Write the address of the server that is to have the messages.' });
    return undefined;
  }
  const variable = webhook.secret ?? defaultWebhookSecret;
  // Blanks and line breaks around it are what copying leaves; no receiver has them in its secret.
  const secret = env[variable]?.trim();
  if (webhook.secret !== undefined && !secret && sends) {
    problems.push(noSecret(webhook.secret));
    return undefined;
  }
  if (secret && sends && !webhookSigner(secret)) {
    problems.push(noBase64(variable));
    return undefined;
  }
  const body = readBody(webhook, new URL(url), problems);
  if (!body) return undefined;
  return { url, ...(secret && { secret }), on: webhook.on ?? 'run', required: webhook.required ?? false, body };
}

/** Slack understands nothing but its own messages, so its address says enough. */
function readBody(
  { preset, template }: NonNullable<Config['webhook']>,
  url: URL,
  problems: Problem[],
): BodyOptions | undefined {
  const usual = /^hooks\.slack(-gov)?\.com$/.test(url.hostname) ? 'slack' : 'generic';
  if (!template) return { preset: preset ?? usual };
  if (preset) {
    const message = 'The configuration has both `webhook.preset` and `webhook.template`.';
    problems.push({ kind: 'usage', message, hint: 'Keep one of them: each says how messages are written.' });
    return undefined;
  }
  const read = readTemplate(template);
  if ('fill' in read) return { preset: usual, fill: read.fill };
  const { message, hint = 'Messages and what a template may name are shown in the documentation of reports.' } =
    read.fault;
  problems.push({ kind: 'usage', message: `In \`webhook.template\`: ${message}`, hint });
  return undefined;
}

/** Sending unsigned instead would be noticed only by the receiver, which drops what it cannot trust. */
function noSecret(name: string): Problem {
  return {
    kind: 'usage',
    message: `Webhook messages are to be signed with the secret in ${name}, as the configuration says, and that is not set.`,
    hint: `Set ${name}, or ${name}_FILE, in the environment. To send unsigned, take \`webhook.secret\` out of the configuration.`,
  };
}

/** What it says is not repeated: it may be a secret with a typing error. */
function noBase64(name: string): Problem {
  return {
    kind: 'usage',
    message: `The webhook's secret in ${name} begins with "whsec_", but what follows is not base64.`,
    hint: 'Copy it whole, as the receiver shows it. A secret of your own that is no base64 is written without "whsec_".',
  };
}
