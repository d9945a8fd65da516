import { secretForms } from './secret-forms.ts';
import { createTextFinder, type Span, shortestFound } from './text-finder.ts';

/** What stands where a secret stood. */
export const mask = '***';

/** Knows the secrets of a run and takes them out of whatever text is about to leave it. */
export interface Redactor {
  /**
   * From now on the value is hidden, in all its forms. Values of fewer than four characters are not: they would black
   * out half of every report, and are no secrets.
   */
  add(secret: string | undefined): void;
  /** The text with every known secret masked, overlapping ones as one. The text must be whole: no part of a secret is known. */
  text(text: string): string;
  /** The same for a line of a file under which something will be underlined: each character becomes one `*`. */
  excerpt(line: string): string;
}

/** Hides values raw and in the forms that `secretForms` names. However many there are, the cost is that of the text. */
export function createRedactor(secrets: readonly (string | undefined)[] = []): Redactor {
  const finder = createTextFinder();
  const redactor: Redactor = {
    add(secret) {
      if (!secret || secret.trim().length < shortestFound) return;
      for (const form of secretForms(secret)) finder.add(form);
    },
    text: (text) => replace(text, finder.find(text), () => mask),
    excerpt: (line) => replace(line, finder.find(line), ([start, end]) => '*'.repeat(end - start)),
  };
  for (const secret of secrets) redactor.add(secret);
  return redactor;
}

function replace(text: string, spans: readonly Span[], by: (span: Span) => string): string {
  let shown = '';
  let done = 0;
  for (const span of spans) {
    shown += text.slice(done, span[0]) + by(span);
    done = span[1];
  }
  return done === 0 ? text : shown + text.slice(done);
}
