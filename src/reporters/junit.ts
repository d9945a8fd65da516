import { type XmlAttributes, xmlAttributes } from '../lib/xml.ts';
import type { CaseFinished, RunEvent, RunStarted } from '../model/event.ts';
import type { FileReport, Reporter, ReportServices } from '../model/reporter.ts';
import type { Placed } from '../model/spool.ts';
import { type CaseExtras, createTextRoom, type Property, properties, testcase } from './junit-case.ts';
import { readable, title } from './junit-text.ts';
import { createTally, durationOf, type Tally } from './tally.ts';
import { seconds } from './trail.ts';
import { withLostCases } from './with-lost-cases.ts';

/**
 * JUnit XML that Jenkins's junit-10.xsd accepts: one `testsuite` for each file, in the order of paths; one `testcase`
 * for each case, in the order of the plan. Counts are those of the elements written. The document comes in pieces,
 * since its counts stand before what they count, and a million cases make no single string.
 */
export const junit: FileReport = {
  fileName: 'junit.xml',
  create: (services) => junitReporter(services, { totals: () => ({}), attributes: () => ({}), properties: () => [] }),
};

/** What a form of JUnit has beyond the schema of Jenkins. */
export interface JunitExtras extends CaseExtras {
  /** Attributes of `testsuites`. */
  totals(tally: Tally): XmlAttributes;
}

/** What JUnit is made with. */
export type JunitServices = Pick<ReportServices, 'openSpool' | 'head'>;

/** JUnit XML with something beyond what `junit` has. */
export function junitReporter(services: JunitServices, extras: JunitExtras): Reporter {
  return (events) => document(events, services, extras);
}

/**
 * What all elements about results may take together: with what stands around them, a hundred thousand cases stay below
 * the 30 MB that GitLab reads.
 */
const mostText = 10 * 1024 * 1024;

/** What stands before the cases of one file. */
interface FileHead {
  readonly title: string;
  cases: number;
  failures: number;
  errors: number;
  skipped: number;
  /** Milliseconds since 1970: when its first case began and its last one ended. */
  firstMs: number;
  lastMs: number;
}

async function* document(
  events: AsyncIterable<RunEvent>,
  { openSpool, head }: JunitServices,
  extras: JunitExtras,
): AsyncGenerator<string, void, undefined> {
  const tally = createTally();
  const room = createTextRoom(mostText);
  const files = new Map<string, FileHead>();
  const spool = openSpool();
  try {
    for await (const event of withLostCases(events)) {
      tally.add(event);
      if (event.type !== 'case:started' && event.type !== 'case:finished') continue;
      const at = Date.parse(event.timestamp);
      const file = files.get(event.file) ?? emptyHead(event.suite, at);
      files.set(event.file, file);
      file.lastMs = Math.max(file.lastMs, at);
      if (event.type !== 'case:finished') continue;
      count(file, event);
      const full = spool.add({ group: event.file, index: event.index, text: testcase(event, extras, room) });
      if (full) await full;
    }
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites${xmlAttributes({ ...totals(tally), ...extras.totals(tally) })}>\n`;
    yield* testsuites(files, spool.sorted(), { started: tally.started, head: await head });
    yield '</testsuites>\n';
  } finally {
    await spool.close();
  }
}

function emptyHead(title: string, at: number): FileHead {
  return { title, cases: 0, failures: 0, errors: 0, skipped: 0, firstMs: at, lastMs: at };
}

function count(file: FileHead, event: CaseFinished): void {
  file.cases += 1;
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

/** What all files have in common. */
interface Shared {
  readonly started: RunStarted | undefined;
  readonly head: string | undefined;
}

/** @param cases by file, in the order of paths */
async function* testsuites(
  files: ReadonlyMap<string, FileHead>,
  cases: AsyncIterable<Placed>,
  shared: Shared,
): AsyncGenerator<string, void, undefined> {
  let open: string | undefined;
  for await (const { group, text } of cases) {
    const file = group === open ? undefined : files.get(group);
    if (file && open !== undefined) yield testsuiteEnd;
    if (file) yield testsuiteBegin(group, file, shared);
    open = group;
    yield text;
  }
  if (open !== undefined) yield testsuiteEnd;
}

const testsuiteEnd = '  </testsuite>\n';

/** `hostname` is left out: it would make reports of one run differ, and tell outsiders about the build machine. */
function testsuiteBegin(path: string, file: FileHead, shared: Shared): string {
  const attributes = {
    name: title(file.title),
    tests: file.cases,
    failures: file.failures,
    errors: file.errors,
    skipped: file.skipped,
    time: seconds(file.lastMs - file.firstMs),
    // Without a zone, as some consumers insist; it is UTC.
    timestamp: new Date(file.firstMs).toISOString().slice(0, 19),
    file: readable(path),
  };
  const lines = properties(suiteProperties(path, shared), '    ').map((element) => `    ${element}\n`);
  return `  <testsuite${xmlAttributes(attributes)}>\n${lines.join('')}`;
}

/** What is the same for all cases of a file. */
function suiteProperties(path: string, { started, head }: Shared): readonly Property[] {
  if (!started) return [];
  const suite = started.suites.find(({ file }) => file === path);
  return [
    ['action-suite.version', started.version],
    ['action-suite.runId', started.runId],
    ['action-suite.seed', started.seed],
    ['action-suite.environment', started.environment],
    ['action-suite.auditHead', head],
    ['owner', suite?.owner],
    ['description', suite?.description],
  ];
}
