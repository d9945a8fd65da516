/**
 * Where a text stops being JSON (RFC 8259), in characters from 0; its length where it ends too early, `undefined` where
 * nothing is wrong. `JSON.parse` says so in words that differ between versions of Node, and often not at all.
 */
export function findJsonFault(text: string): number | undefined {
  /** What closes the lists and maps that are open, the innermost last. */
  const closers: string[] = [];
  let state: State = 'value';
  let at = skip(blanks, text, 0);
  while (at < text.length) {
    const token = readToken(text, at, closers.at(-1));
    if (!token) return at;
    const then: Then | undefined = steps[state][token.kind];
    if (!then) return at;
    if (token.kind === 'close') closers.pop();
    if (token.kind === '{') closers.push('}');
    if (token.kind === '[') closers.push(']');
    state = settle(then, closers.at(-1));
    at = skip(blanks, text, token.end);
  }
  return state === 'nothing' ? undefined : text.length;
}

function settle(then: Then, closer: string | undefined): State {
  if (then === 'after-value') return closer === undefined ? 'nothing' : 'comma-or-end';
  if (then === 'after-comma') return closer === '}' ? 'key' : 'value';
  return then;
}

/** What may come next. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** What a token leads to; behind a value or a comma that depends on what is open. */
type Then = State | 'after-value' | 'after-comma';

/** `close` is the bracket that belongs to the innermost list or map, and no other. */
type Kind = '{' | '[' | 'close' | ',' | ':' | 'string' | 'scalar';

const value = { '{': 'key-or-end', '[': 'value-or-end', string: 'after-value', scalar: 'after-value' } as const;

/** What may come in each state, and what it leads to. */
const steps: Readonly<Record<State, { readonly [K in Kind]?: Then }>> = {
  value,
  'value-or-end': { ...value, close: 'after-value' },
  key: { string: 'colon' },
  'key-or-end': { string: 'colon', close: 'after-value' },
  colon: { ':': 'value' },
  'comma-or-end': { ',': 'after-comma', close: 'after-value' },
  nothing: {},
};

const blanks = /[ \t\n\r]*/y;
const string = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readToken(text: string, at: number, closer: string | undefined): { kind: Kind; end: number } | undefined {
  const char = text[at];
  if (char === closer) return { kind: 'close', end: at + 1 };
  if (char === '{' || char === '[' || char === ',' || char === ':') return { kind: char, end: at + 1 };
  const kind = char === '"' ? 'string' : 'scalar';
  const end = skip(kind === 'string' ? string : scalar, text, at);
  return end > at ? { kind, end } : undefined;
}

/** The place behind what the pattern finds at `at`; `at` itself where it finds nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
