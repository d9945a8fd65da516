import type { Case } from '../model/case.ts';
import type { RunEvent } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import { identifiedName, withoutId } from './identified-name.ts';
import { apply, countsBy, freely, kept, membersBy, type Rule, uniquely } from './mask-rules.ts';
import { isProblemKind } from './problem-type.ts';
import { mask, type Redactor } from './redact.ts';

/** Takes secrets out of the records of one run, and leaves their form and whatever they are counted by as it is. */
export interface RecordRedactor {
  /** The event with secrets masked in everything that may quote an author, a server or the surroundings. */
  event(event: RunEvent): RunEvent;
  /** The same for a problem. */
  problem(problem: Problem): Problem;
  /** The same for a case that is only shown. */
  case<T extends Pick<Case, 'id' | 'name'>>(test: T): T;
}

/**
 * Begins the records of a run. Masked is every text in them but those named here as our own words: a member that is
 * new is masked until somebody says that it need not be. A name or path that was masked stays unique, for reports are
 * put in order by them: a case gets its id behind its name, a second file of the same look a number.
 */
export function createRecordRedactor({ text, excerpt }: Pick<Redactor, 'text' | 'excerpt'>): RecordRedactor {
  const free = freely(text, (number) => number);
  const data = freely(text, (number) => (text(String(number)) === mask ? mask : number));
  const word: Rule = (value) => (typeof value === 'string' ? text(value) : value);
  const line: Rule = (value) => (typeof value === 'string' ? excerpt(value) : value);
  const file = uniquely(text);
  const form = (rules: Readonly<Record<string, Rule>>) => membersBy(rules, free);

  const place = form({ file, source: line });
  const code: Rule = (value) => (typeof value === 'string' && isOwnCode(value) ? value : word(value));
  const values = { expected: data, actual: data, converted: data };
  const problem = form({ kind: kept, matcher: kept, place, code, ...values });
  const attempt = form({ actionStatus: kept, problem, trace: form({}) });
  const plan = form({ files: form({ file, hash: kept }), settings: kept, selection: form({}), shard: form({}) });
  const event = form({
    ...{ type: kept, timestamp: kept, runId: kept, caseId: kept, version: kept, protocol: kept, level: kept },
    ...{
      status: kept,
      actionStatus: kept,
      mode: kept,
      case: kept,
      counts: form({}),
      stopped: form({ why: kept, signal: kept }),
    },
    ...{ file, place, suites: form({ file }), plan, problems: problem, warnings: problem, attempt, attempts: attempt },
    ...{ errorCodeMap: countsBy(code), axes: data, inputs: data, output: data },
  });
  const test = form({ id: kept, mode: kept, name: kept, file, place, axes: data, inputs: data });
  const nameOf = (name: string, id: string) => {
    // The name in a log that is reported again may have the id already, whose digits are nobody's secret.
    const bare = withoutId(name, id);
    const masked = text(bare);
    return masked === bare ? name : identifiedName(masked, id);
  };

  return {
    event(original) {
      const masked = apply(event, original);
      if (!('case' in masked)) return masked;
      const name = nameOf(masked.case, masked.caseId);
      return name === masked.case ? masked : { ...masked, case: name };
    },
    problem: (original) => apply(problem, original),
    case: (original) => ({ ...apply(test, original), name: nameOf(original.name, original.id) }),
  };
}

/** Whether problems are counted by this word since they have no code of their own; see `problemCode`. */
function isOwnCode(code: string): boolean {
  return code === code.toUpperCase() && isProblemKind(code.toLowerCase().replaceAll('_', '-'));
}
