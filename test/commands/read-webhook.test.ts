import { describe, expect, it } from 'vitest';
import { readWebhook } from '../../src/commands/read-webhook.ts';
import type { Config } from '../../src/model/config.ts';
import type { Problem } from '../../src/model/problem.ts';
import { checkConfig } from '../../src/suite/check-config.ts';

function read(webhook: Config['webhook'], flag?: string) {
  const problems: Problem[] = [];
  const settings = readWebhook({ ...(flag !== undefined && { webhook: flag }) }, {}, { webhook }, true, problems);
  return { settings, messages: problems.map(({ message }) => message) };
}

const url = 'https://ci.example.com/hooks/genesys';
const run = { type: 'genesys_action_run_summary', data: { passed: true, counts: { total: 2 }, environment: 'dev' } };

describe('the webhook of the configuration', () => {
  it.each([
    [{ url }, undefined, 'generic'],
    [{ url, preset: 'teams' }, undefined, 'teams'],
    [{ url: 'https://hooks.slack.com/services/T/B/x' }, undefined, 'slack'],
    [{ url: 'https://hooks.slack-gov.com/services/T/B/x' }, undefined, 'slack'],
    [{ url: 'https://hooks.slack.com/services/T/B/x', preset: 'generic' }, undefined, 'generic'],
    [{}, 'https://hooks.slack.com/services/T/B/x', 'slack'],
    [{ url: 'https://hooks.slack.com.example.com/x' }, undefined, 'generic'],
  ] as const)('%j with the flag %j writes messages as %s', (webhook, flag, preset) => {
    expect(read(webhook, flag)).toMatchObject({ settings: { body: { preset } }, messages: [] });
  });

  it.each([
    [{ url: 'http://169.254.169.254/latest' }, /^What `webhook.url` .* is an address of .* nothing is posted there\.$/],
    [{ url: 'http://[::ffff:a9fe:a9fe]/latest' }, /nothing is posted there\.$/],
    [
      { url, template: { a: { $template: '${texts}' } } },
      /^In `webhook.template`: There is no `texts` in a message of the webhook\.$/,
    ],
    [
      { url, template: { a: 'x' }, preset: 'slack' },
      /^The configuration has both `webhook.preset` and `webhook.template`\.$/,
    ],
  ] as const)('%j is refused, and nothing is sent', (webhook, message) => {
    expect(read(webhook)).toEqual({ settings: undefined, messages: [expect.stringMatching(message)] });
  });

  it('has a template whose texts mean in YAML what they mean in TypeScript', () => {
    const template = { a: '${text}', b: '$${text}', c: '$${x} ${data.counts.total}', d: [1, true, null] };
    const yaml = `webhook:\n  url: ${url}\n  template: ${JSON.stringify(template)}\n`;
    for (const { config, problems } of [
      checkConfig({ webhook: { url, template } }, 'c.ts'),
      checkConfig(undefined, 'c.yaml', yaml),
    ]) {
      expect(problems).toEqual([]);
      const fill = read(config.webhook).settings?.body.fill;
      expect(fill?.(run)).toEqual({
        body: { a: 'Passed: 2 cases in dev', b: '${text}', c: '${x} 2', d: [1, true, null] },
      });
    }
  });
});
