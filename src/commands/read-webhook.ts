import { barredWords, isBarredHost } from '../http/barred-address.ts';
import { isWebUrl } from '../lib/is-web-url.ts';
import type { Config, WebhookOn } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import { webhookSigner } from '../outputs/webhook-signer.ts';
import type { RunFlags } from './run-flags.ts';

/** Where messages are posted to, and when. */
export interface WebhookSettings {
  readonly url: string;
  /** Signs them. */
  readonly secret?: string;
  readonly on: WebhookOn;
  readonly required: boolean;
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
  return { url, ...(secret && { secret }), on: webhook.on ?? 'run', required: webhook.required ?? false };
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
