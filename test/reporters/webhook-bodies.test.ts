import { describe, expect, it } from 'vitest';
import { markTexts } from '../../src/expressions/template.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { webhook } from '../../src/reporters/webhook.ts';
import { bodyOf } from '../../src/reporters/webhook-bodies/body-of.ts';
import { readTemplate } from '../../src/reporters/webhook-bodies/template.ts';
import { attemptOf, Recording } from '../support/events.ts';
import { from, listOf } from '../support/text-of.ts';

/** The messages of a run whose cases have these names; the first one passes, all others fail. */
async function messagesOf(...names: readonly string[]): Promise<JsonObject[]> {
  const suite = { file: 'suites/a.action.yaml', title: names.at(-1) ?? 'A', selected: names.length };
  const recording = new Recording([suite], 'dev');
  for (const [index, name] of names.entries()) {
    const problems = index === 0 ? [] : [{ kind: 'value' as const, message: 'OUT-secret', path: 'total' }];
    recording.run({ index, suite, name }, { problems, attempts: [attemptOf(1, 100)] });
  }
  return (await listOf(webhook({ on: 'case' })(from(recording.end())))).map((text) => JSON.parse(text));
}

function shaped(preset: 'generic' | 'slack' | 'teams', message: JsonObject) {
  return JSON.parse(
    bodyOf({ preset }, () => {
      throw new Error('there is no template');
    })(message),
  );
}

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the generic preset', () => {
  it('is the message itself', async () => {
    for (const message of await messagesOf('good', 'bad')) expect(shaped('generic', message)).toEqual(message);
  });
});

describe('the preset for Slack', () => {
  it('tells of the run', async () => {
    const message = (await messagesOf('good', 'bad')).at(-1) ?? {};
    expect(shaped('slack', message)).toEqual({
      text: '❌ Failed: 1 of 2 cases in dev',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: '❌ Failed: 1 of 2 cases in dev', emoji: false } },
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: [
              '*Cases*: 1 passed, 1 failed',
              '*Success rate*: 50 %',
              '*Mean latency*: 100 ms',
              '*95th percentile*: 100 ms',
              '*Duration*: 200 ms',
              '*Seed*: k3f9-27qd',
              '*Run*: 01936f0e-7a4b-7c3d-9e21-5b8f0a6d4c11',
            ].join('\n'),
          },
        },
        {
          type: 'section',
          text: { type: 'mrkdwn', text: '*bad (bad)*\nExpectationFailure.Value, total, suites/a.action.yaml:1' },
        },
      ],
    });
  });

  it('tells of a case', async () => {
    const [good = {}, bad = {}] = await messagesOf('good', 'bad');
    expect(shaped('slack', good).text).toBe('✅ Passed: good');
    expect(shaped('slack', bad)).toMatchObject({ text: '❌ Failed: bad', blocks: [{}, { type: 'section' }] });
    expect(textsIn(shaped('slack', bad)).join()).toContain('*Problem*: ExpectationFailure.Value');
  });

  it('lets nobody call the channel or make a link', async () => {
    const messages = await messagesOf('good', '<!channel> <https://evil.example|log in> & co');
    const texts = messages.flatMap((message) => textsIn({ ...shaped('slack', message), header: null }));
    const steering = messages.flatMap((message) => {
      const { text, blocks } = shaped('slack', message);
      return textsIn([text, ...blocks.slice(1)]);
    });
    expect(steering.filter((text) => /[<>]|&(?!amp;|lt;|gt;)/.test(text))).toEqual([]);
    expect(texts.join()).toContain('&lt;!channel&gt; &lt;https://evil.example|log in&gt; &amp; co');
  });

  it.each([['&'], ['<'], ['😀'], ['\u0007'], ['長']])(
    'keeps within what Slack takes, whatever names are made of: %j',
    async (char) => {
      const names = Array.from({ length: 30 }, (_, index) => `${index}${char.repeat(5_000)}`);
      for (const message of await messagesOf(...names)) {
        const { text, blocks } = shaped('slack', message);
        expect(blocks.length).toBeLessThanOrEqual(50);
        expect(text.length).toBeLessThan(4_000);
        for (const { type, text } of blocks) {
          expect(text.text.length).toBeLessThanOrEqual(type === 'header' ? 150 : 3_000);
          expect(text.text.isWellFormed()).toBe(true);
        }
      }
    },
  );

  it('names ten failures, and says how many more there are', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `case ${index}`);
    const message = (await messagesOf(...names)).at(-1) ?? {};
    const { blocks } = shaped('slack', message);
    expect([blocks.length, blocks.at(-1).text.text]).toEqual([13, 'and 19 more']);
  });
});

describe('the preset for Teams', () => {
  it('is an Adaptive Card whose texts are no Markdown', async () => {
    const messages = await messagesOf('good', '[log in](https://evil.example) **bad**');
    for (const message of messages) {
      const { type, attachments } = shaped('teams', message);
      expect([type, attachments.length, attachments[0].contentType]).toEqual([
        'message',
        1,
        'application/vnd.microsoft.card.adaptive',
      ]);
      const { type: kind, body } = attachments[0].content;
      expect(kind).toBe('AdaptiveCard');
      expect(new Set(body.map((block: JsonObject) => block.type))).toEqual(new Set(['RichTextBlock']));
    }
    const { body } = shaped('teams', messages.at(-1) ?? {}).attachments[0].content;
    expect(body[0].inlines).toEqual([
      { type: 'TextRun', text: 'Failed: 1 of 2 cases in dev', size: 'Large', weight: 'Bolder', color: 'Attention' },
    ]);
    expect(textsIn(body).join()).toContain('[log in](https://evil.example) **bad**');
  });

  it.each([['&'], ['😀'], ['\u0007'], ['長'], ['"']])(
    'stays below 28 KB, whatever names are made of: %j',
    async (char) => {
      const names = Array.from({ length: 30 }, (_, index) => `${index}${char.repeat(5_000)}`);
      for (const message of await messagesOf(...names)) {
        expect(Buffer.byteLength(JSON.stringify(shaped('teams', message)))).toBeLessThan(28_000);
      }
    },
  );
});

describe('a template', () => {
  const fill = (template: JsonObject) => {
    const read = readTemplate(markTexts(template) as JsonObject);
    if ('fault' in read) throw new Error(read.fault.message);
    return read.fill;
  };

  it('is filled in from the message, each value with its type', async () => {
    const message = (await messagesOf('good', 'bad')).at(-1) ?? {};
    const template = {
      content: '${text}',
      failed: '${data.counts.failed}',
      lines: [
        '${message.type} at ${message.timestamp}',
        { why: '${data.passed ? "fine" : "look at " + data.failures[0].case}' },
      ],
      plain: '$${text}',
    };
    expect(fill(template)(message)).toEqual({
      body: {
        content: 'Failed: 1 of 2 cases in dev',
        failed: 1,
        lines: [`genesys_action_run_summary at ${message.timestamp}`, { why: 'look at bad' }],
        plain: '${text}',
      },
    });
  });

  it.each([
    [{ a: '${texts}' }, 'There is no `texts` in a message of the webhook.', 'Did you mean `text`?'],
    [{ a: '${data.' }, 'An expression begins here with `${` and does not end.', expect.any(String)],
    [{ a: ['${1 +}'] }, expect.any(String), undefined],
  ])('%j is wrong, and it is said why', (template, message, hint) => {
    const read = readTemplate(markTexts(template) as JsonObject);
    expect(read).toMatchObject({ fault: { message, ...(hint !== undefined && { hint }) } });
  });

  it('that has no value for a message leaves that to the preset, and says so', async () => {
    const [, , message = {}] = await messagesOf('good', 'bad');
    const faults: string[] = [];
    const body = bodyOf({ preset: 'generic', fill: fill({ a: '${data.nothing.there}' }) }, ({ message }) =>
      faults.push(message),
    );
    expect(JSON.parse(body(message))).toEqual(message);
    expect(faults).toEqual([expect.stringContaining('nothing')]);
  });
});
