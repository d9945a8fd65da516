import { Webhook } from 'standardwebhooks';
import { webhookPrefix } from '../lib/secret-forms.ts';

/**
 * What signs with a secret as Standard Webhooks say (https://www.standardwebhooks.com): with the prefix `whsec_`, the
 * key is what the base64 behind it stands for; without, the key is the text itself, in UTF-8, whatever it looks like.
 * `undefined` where no base64 follows the prefix.
 */
export function webhookSigner(secret: string): Webhook | undefined {
  // The library takes other texts for base64 too, and would make one byte of each character, whatever its size.
  if (!secret.startsWith(webhookPrefix)) return new Webhook(new TextEncoder().encode(secret), { format: 'raw' });
  try {
    return new Webhook(secret);
  } catch {
    return undefined;
  }
}
