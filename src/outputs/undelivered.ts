import { explainSystemError } from '../lib/explain-system-error.ts';

/** What came of the messages of a run that nobody took. */
export interface Untaken {
  /** How many are on the disk. */
  readonly kept: number;
  /** How many are not. */
  readonly lost: number;
  /** What the disk said where it kept none. */
  readonly fault: unknown;
}

/** How whoever reads it gets at what is kept. */
function cure(options: string): string {
  return `\`action-suite webhook redeliver${options}\` sends`;
}

/**
 * How many messages were not delivered, why, and what becomes of them: some sentences, without the last full stop.
 *
 * @param options what commands need to find them; see `WebhookSpool`
 */
export function undelivered({ kept, lost, fault }: Untaken, reason: string, options = ''): string {
  const all = kept + lost;
  const sentences = [`${counted(all)} ${all === 1 ? 'was' : 'were'} not delivered: ${reason}`];
  if (kept > 0) sentences.push(kept === 1 ? `It is kept: ${cure(options)} it` : `They are kept: ${cure(options)} them`);
  if (kept > 0 && lost > 0) sentences[1] = `${kept} of them are kept: ${cure(options)} them`;
  if (lost > 0 && fault !== undefined) sentences.push(notKept(fault));
  return sentences.join('. ');
}

/** Says that messages cannot be kept on the disk. */
export function notKept(fault: unknown): string {
  return `Webhook messages could not be kept until they are taken, since ${explainSystemError(fault, 'write')}`;
}

/** Says that messages of earlier runs wait, with the full stop. */
export function stillWaiting(messages: number, options = ''): string {
  const [wait, them] = messages === 1 ? ['waits', 'it'] : ['wait', 'them'];
  return `${counted(messages)} of earlier runs ${wait}: ${cure(options)} ${them}, \`action-suite webhook list${options}\` says why.`;
}

function counted(messages: number): string {
  return messages === 1 ? 'One webhook message' : `${messages} webhook messages`;
}
