import { readdirSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/lib/chain.ts';
import { lines } from '../../src/lib/lines.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Reporter } from '../../src/model/reporter.ts';
import { annotated } from '../../src/reporters/annotated.ts';
import { audit } from '../../src/reporters/audit.ts';
import { reporters as files } from '../../src/reporters/index.ts';
import { otlp } from '../../src/reporters/otlp.ts';
import { terminal } from '../../src/reporters/terminal.ts';
import { webhook } from '../../src/reporters/webhook.ts';
import { replay } from '../../src/run/executors/replay.ts';
import { reportServices } from '../support/report-services.ts';
import { reportText } from '../support/report-text.ts';
import { from, textOf } from '../support/text-of.ts';
import { scenarios } from './scenarios.ts';

const plain = { colour: false, verbose: false, quiet: false, width: 100 };

/** A report with nothing but its end. */
async function* short(events: AsyncIterable<RunEvent>): AsyncGenerator<string, void, undefined> {
  for await (const _ of events);
  yield 'the report\n';
}

/** File of the scenario's folder to the reporter that makes it. */
const reporters: Readonly<Record<string, Reporter>> = {
  'audit.jsonl': audit(),
  ...Object.fromEntries(
    Object.entries(files).map(([name, { fileName, create }]) => [
      // What is recorded of the run itself has this name here.
      fileName === 'events.jsonl' ? `${name}.jsonl` : fileName,
      create({ ...reportServices, bodies: 'failures' }),
    ]),
  ),
  'annotations.txt': annotated(short, ({ file }) => `project/${file}`),
  'otlp.jsonl': otlp(),
  'terminal.txt': terminal(plain),
  'terminal-quiet.txt': terminal({ ...plain, quiet: true }),
  'terminal-verbose.txt': terminal({ ...plain, verbose: true }),
  'webhook.jsonl': webhook({ on: 'case' }),
};

const fixtures = new URL('fixtures/', import.meta.url);

function golden(scenario: string, file: string): string {
  return new URL(`${scenario}/${file}`, fixtures).pathname;
}

/** The scenario's events as they stand in its folder, and not as the builder makes them today. */
function recorded(scenario: string): RunEvent[] {
  const text = readFileSync(golden(scenario, 'events.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

it('has a folder for each scenario, and no other, with a file for each reporter', () => {
  const found = readdirSync(fixtures).map((folder) => [folder, readdirSync(new URL(folder, fixtures)).sort()]);
  const wanted = Object.keys(scenarios).map((name) => [name, ['events.jsonl', ...Object.keys(reporters)].sort()]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
});

describe.each(Object.entries(scenarios))('%s', (scenario, build) => {
  it('is recorded as the builder makes it', async () => {
    const text = build().map((event) => `${JSON.stringify(event)}\n`);
    await expect(text.join('')).toMatchFileSnapshot(golden(scenario, 'events.jsonl'));
  });

  it.each(Object.entries(reporters))('gives %s, live and from the audit log', async (file, reporter) => {
    const events = recorded(scenario);
    const live = await textOf(reporter(from(events)), file);
    await expect(file === 'report.html' ? reportText(live) : live).toMatchFileSnapshot(golden(scenario, file));
    const log = audit()(from(events));
    expect(await textOf(reporter(replay(lines(log))), file)).toBe(live);
  });

  it('gives an audit log whose chain holds', async () => {
    const events = recorded(scenario);
    let head = '';
    const log = audit({ onHead: (hash) => (head = hash) })(from(events));
    const ended = events.at(-1)?.type === 'run:finished';
    expect(await verify(lines(log))).toEqual({ state: ended ? 'intact' : 'unfinished', head });
  });

  it('says the same in colour', async () => {
    const events = recorded(scenario);
    const coloured = await textOf(terminal({ ...plain, colour: true })(from(events)));
    expect(stripVTControlCharacters(coloured)).toBe(await textOf(terminal(plain)(from(events))));
  });

  it('tells a webhook no input and no output', async () => {
    const text = await textOf(webhook({ on: 'case' })(from(recorded(scenario))));
    expect(text).not.toMatch(/IN-|OUT-/);
  });
});
