/** One place in a template that names an input. */
export interface InputReference {
  readonly name: string;
  /** Whether its own text is sent where the input is left out. */
  readonly isLoud: boolean;
}

/**
 * Every reference to an input in a Velocity template: `${input.x}`, `$input.x`, and the quiet `$!{input.x}`, `$!input.x`.
 * A loud one counts as quiet in three places: between the brackets of a directive, such as `#if(...)`; in the block of an
 * `#if` (its `#else` included) that names the same input; and between the brackets of a quiet call (`$!esc.url(...)`) or
 * of `optionalQueryParam`, which takes an input that is not there. Comments and what is escaped are passed over.
 *
 * Sources: the Velocity user guide (https://velocity.apache.org/engine/devel/user-guide.html), and for
 * `optionalQueryParam` https://help.mypurecloud.com/articles/velocity-macros-data-actions/.
 */
export function inputReferences(template: string): InputReference[] {
  const found: InputReference[] = [];
  const blocks: Set<string>[] = [];
  let quietUntil = 0;
  for (const { 0: text, index, groups = {} } of template.matchAll(token)) {
    const end = index + text.length;
    const { directive, bare, call, quiet, name } = groups;
    if (directive !== undefined) {
      const until = closing(template, end);
      quietUntil = Math.max(quietUntil, until);
      open(blocks, directive, namesIn(template.slice(end, until)));
    } else if (bare === 'end') blocks.pop();
    else if (call !== undefined) quietUntil = Math.max(quietUntil, closing(template, end));
    else if (name !== undefined) {
      const isGuarded = blocks.some((names) => names.has(name));
      found.push({ name, isLoud: quiet === undefined && index >= quietUntil && !isGuarded });
    }
  }
  return found;
}

const word = String.raw`[A-Za-z][\w-]*`;
const inputName = String.raw`(?:\.(?:get\(\s*["'])?|\[\s*["'])(?<name>${word})`;

/** What is looked for, comments and escaped text first, so that nothing is found in them. */
const token = new RegExp(
  [
    String.raw`##[^\n]*`,
    String.raw`#\*[\s\S]*?\*#`,
    String.raw`#\[\[[\s\S]*?\]\]#`,
    String.raw`\\+[$#]`,
    String.raw`#\{?(?<directive>if|elseif|foreach|set|macro|define)\}?\s*\(`,
    String.raw`#\{?(?<bare>end|else)\}?`,
    String.raw`(?<call>\$!\{?(?!input\b)${word}(?:\.${word})*\(|\$\{?${word}\.optionalQueryParam\()`,
    String.raw`\$(?<quiet>!)?\{?input${inputName}`,
  ].join('|'),
  'gi',
);

/** The inputs that a condition names; each word that is part of a longer one with dashes as well. */
function namesIn(condition: string): string[] {
  return [...condition.matchAll(new RegExp(String.raw`\$!?\{?input${inputName}`, 'gi'))].map(
    ({ groups }) => groups?.name ?? '',
  );
}

/** `#set` has no block; an `#elseif` goes on with that of its `#if`. */
function open(blocks: Set<string>[], directive: string, names: readonly string[]): void {
  const kind = directive.toLowerCase();
  if (kind === 'set') return;
  const last = blocks.at(-1);
  if (kind !== 'elseif' || !last) blocks.push(new Set(kind === 'if' ? names : []));
  else for (const name of names) last.add(name);
}

/** Where the bracket closes that was opened before `start`; the end of the text where it never does. */
function closing(text: string, start: number): number {
  let depth = 1;
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')' && --depth === 0) return at;
  }
  return text.length;
}
