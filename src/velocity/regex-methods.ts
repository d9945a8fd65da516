import type { RE2JS } from 're2js';
import type { Budget } from './budget.ts';
import { JavaException } from './methods.ts';

type Matcher = ReturnType<RE2JS['matcher']>;

/** `replaceAll` and `replaceFirst` of Java: `$1` in the replacement is a group, and `\$` a dollar. */
export function replaceMatches(pattern: RE2JS, text: string, by: string, isAll: boolean, budget: Budget): string {
  const matcher = pattern.matcher(text);
  let result = '';
  let done = 0;
  while (matcher.find()) {
    const added = replacementOf(matcher, by);
    budget.text(added.length);
    result += text.slice(done, matcher.start()) + added;
    done = matcher.end();
    if (!isAll) break;
  }
  budget.text(text.length - done);
  return result + text.slice(done);
}

function replacementOf(matcher: Matcher, by: string): string {
  let result = '';
  for (let at = 0; at < by.length; at += 1) {
    const sign = by.charAt(at);
    if (sign === '\\') {
      at += 1;
      if (at >= by.length)
        throw new JavaException('java.lang.IllegalArgumentException: character to be escaped is missing');
      result += by.charAt(at);
    } else if (sign === '$') {
      const digits = groupDigits(by, at + 1, matcher.groupCount());
      result += matcher.group(Number(digits)) ?? '';
      at += digits.length;
    } else {
      result += sign;
    }
  }
  return result;
}

/** The digits after a dollar that name a group: as many as there are such groups for. */
function groupDigits(by: string, at: number, count: number): string {
  const first = by.charAt(at);
  if (!/^\d$/.test(first)) throw new JavaException('java.lang.IllegalArgumentException: Illegal group reference');
  if (Number(first) > count) throw new JavaException(`java.lang.IndexOutOfBoundsException: No group ${first}`);
  let digits = first;
  for (let next = at + 1; /^\d$/.test(by.charAt(next)) && Number(digits + by.charAt(next)) <= count; next += 1) {
    digits += by.charAt(next);
  }
  return digits;
}

/** `split` of Java: without a limit, empty parts at the end are left out; a match of nothing at the start gives none. */
export function splitText(pattern: RE2JS, text: string, limit: number, budget: Budget): string[] {
  const matcher = pattern.matcher(text);
  const parts: string[] = [];
  let done = 0;
  while (matcher.find() && (limit <= 0 || parts.length < limit - 1)) {
    if (matcher.end() === 0) continue;
    budget.work(1);
    parts.push(text.slice(done, matcher.start()));
    done = matcher.end();
  }
  if (done === 0 && parts.length === 0) return [text];
  parts.push(text.slice(done));
  while (limit === 0 && parts.length > 0 && parts.at(-1) === '') parts.pop();
  return parts;
}
