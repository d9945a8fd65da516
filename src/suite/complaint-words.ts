import type { Words } from './words.ts';

/** The complaint of a matcher or a mock: its first sentence says what is wrong, the others what to write instead. */
export function complaintWords(complaint: string): Words {
  const [, message = complaint, hint] = /^(.+?\.) (?=[A-Z])(.+)$/s.exec(complaint) ?? [];
  return { message, ...(hint && { hint }) };
}
