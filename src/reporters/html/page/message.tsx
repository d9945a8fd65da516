import { legible } from '../../../lib/printable.ts';

/** A sentence of ours, in which names and values of suites stand between backticks. */
export function Message({ text }: { readonly text: string }) {
  const parts = legible(text).split('`');
  // One backtick too many belongs to what is quoted: then nothing can be told apart.
  if (parts.length % 2 === 0) return <>{legible(text)}</>;
  return <>{parts.map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}</>;
}
