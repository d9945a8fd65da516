import { xmlAttributes, xmlElement } from '../lib/xml.ts';
import type { CaseFinished, RunEvent } from '../model/event.ts';
import type { Reporter } from '../model/reporter.ts';
import { readable, testcase } from './junit-case.ts';
import { createTally, durationOf, type Tally } from './tally.ts';
import { seconds } from './trail.ts';
import { withLostCases } from './with-lost-cases.ts';

/**
 * JUnit XML that Jenkins's junit-10.xsd accepts: one `testsuite` for each file, in the order of paths; one `testcase`
 * for each case, in the order of the plan. Counts are those of the elements written. The document comes in pieces,
 * since its counts stand before what they count, and a million cases make no single string.
 */
export function junit(): Reporter {
  return document;
}

/** The cases of one file, already as XML, so that nothing else of them need be kept. */
interface FileReport {
  readonly title: string;
  readonly cases: { readonly index: number; readonly xml: string }[];
  failures: number;
  errors: number;
  skipped: number;
  /** Milliseconds since 1970: when its first case began and its last one ended. */
  firstMs: number;
  lastMs: number;
}

async function* document(events: AsyncIterable<RunEvent>): AsyncGenerator<string, void, undefined> {
  const tally = createTally();
  const files = new Map<string, FileReport>();
  for await (const event of withLostCases(events)) {
    tally.add(event);
    if (event.type !== 'case:started' && event.type !== 'case:finished') continue;
    const at = Date.parse(event.timestamp);
    const file = files.get(event.file) ?? emptyReport(event.suite, at);
    files.set(event.file, file);
    file.lastMs = Math.max(file.lastMs, at);
    if (event.type === 'case:finished') addCase(file, event);
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${xmlAttributes(totals(tally))}>\n`;
  for (const path of [...files.keys()].sort()) {
    const file = files.get(path);
    if (file) yield* testsuite(path, file, tally);
  }
  yield '</testsuites>\n';
}

function emptyReport(title: string, at: number): FileReport {
  return { title, cases: [], failures: 0, errors: 0, skipped: 0, firstMs: at, lastMs: at };
}

function addCase(file: FileReport, event: CaseFinished): void {
  file.cases.push({ index: event.index, xml: testcase(event) });
  if (event.status === 'failed') file.failures += 1;
  if (event.status === 'errored') file.errors += 1;
  if (event.status === 'skipped') file.skipped += 1;
}

/** The schema allows no `skipped` and no `timestamp` here. */
function totals(tally: Tally) {
  return {
    name: 'action-suite',
    tests: tally.counts.total,
    failures: tally.counts.failed,
    errors: tally.counts.errored,
    time: seconds(durationOf(tally)),
  };
}

/** `hostname` is left out: it would make reports of one run differ, and tell outsiders about the build machine. */
function* testsuite(path: string, file: FileReport, tally: Tally): Generator<string, void, undefined> {
  const attributes = {
    name: readable(file.title),
    tests: file.cases.length,
    failures: file.failures,
    errors: file.errors,
    skipped: file.skipped,
    time: seconds(file.lastMs - file.firstMs),
    // Without a zone, as some consumers insist; it is UTC.
    timestamp: new Date(file.firstMs).toISOString().slice(0, 19),
    file: readable(path),
  };
  yield `  <testsuite${xmlAttributes(attributes)}>\n`;
  yield properties(path, tally);
  file.cases.sort((a, b) => a.index - b.index);
  for (const { xml } of file.cases) yield xml;
  yield '  </testsuite>\n';
}

function properties(path: string, { started }: Tally): string {
  if (!started) return '';
  const suite = started.suites.find(({ file }) => file === path);
  const entries: [string, string | undefined][] = [
    ['action-suite.version', started.version],
    ['action-suite.runId', started.runId],
    ['action-suite.seed', started.seed],
    ['action-suite.environment', started.environment],
    ['owner', suite?.owner],
    ['description', suite?.description],
  ];
  const lines = entries.flatMap(([name, value]) =>
    value === undefined ? [] : [`      ${xmlElement('property', { name, value: readable(value) })}\n`],
  );
  return `    <properties>\n${lines.join('')}    </properties>\n`;
}
