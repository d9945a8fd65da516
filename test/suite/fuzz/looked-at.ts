import type { Problem } from '../../../src/model/problem.ts';
import type { Suite } from '../../../src/model/suite.ts';
import { loadSuites } from '../../../src/suite/load.ts';
import { plan } from '../../../src/suite/plan.ts';
import { noSurroundings } from '../../../src/suite/surroundings.ts';

/** How often each property is tried: a few times in every test run, 10,000 times and more by `npm run fuzz`. */
export const settings = {
  numRuns: Number(process.env.FUZZ_RUNS ?? 300),
  seed: Number(process.env.FUZZ_SEED ?? 20_261_124),
};

/** What became of a file. */
export interface LookedAt {
  readonly suite: Suite | undefined;
  readonly problems: readonly Problem[];
  readonly ms: number;
}

/** Loads and plans what a file holds, as every command does. */
export async function lookAt(content: string | Uint8Array): Promise<LookedAt> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const start = performance.now();
  const { suites, broken } = await loadSuites(['x.action.yaml'], '/nowhere', noSurroundings, () => bytes);
  const planned = plan(suites, { env: 'dev' });
  let count = 0;
  for (const _ of planned.cases) if (++count > 50) break;
  const ms = performance.now() - start;
  return { suite: suites[0], problems: [...broken, ...planned.broken].flatMap(({ problems }) => problems), ms };
}

/** What no message may hold: words of programs, unless the author wrote them. */
const never =
  /\[object|undefined|NaN|Infinity|must NOT|must match|must have required|additional properties|instancePath|schemaPath|\bajv\b|anyOf|allOf|\bat .*\.[jt]s:\d|node_modules|TypeError|RangeError|came past/;

/** What is wrong with how a file was dealt with; nothing, if all is well. */
export function complaints({ suite, problems, ms }: LookedAt, content: string): string[] {
  const lines = content.split('\n');
  const ids = problems.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`);
  return [
    ...(ms > 5_000 ? [`took ${ms} ms`] : []),
    ...(suite === undefined && problems.length === 0 ? ['neither a suite nor a problem'] : []),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `twice: ${id}`),
    ...problems.flatMap((problem) => [...badWords(problem, content), ...badPlace(problem, lines)]),
  ];
}

function badWords({ message, hint = '' }: Problem, content: string): string[] {
  const words = never.exec(message)?.[0] ?? never.exec(hint)?.[0];
  return [
    ...(words !== undefined && !content.includes(words) ? [`words of a program: ${message} ${hint}`] : []),
    ...(message.trim() === '' || /\n/.test(message + hint) ? [`no line of text: ${JSON.stringify(message)}`] : []),
    ...(message.length + hint.length > 3_000 ? [`too long: ${message.slice(0, 200)}`] : []),
  ];
}

function badPlace({ message, place }: Problem, lines: readonly string[]): string[] {
  const line = place && lines[place.line - 1];
  if (!place || line === undefined) return [`no place in the file: ${place?.line} ${message}`];
  const isInside = place.column >= 1 && place.column <= line.length + 1;
  return isInside ? [] : [`no place in the line: ${place.line}:${place.column} ${message}`];
}
