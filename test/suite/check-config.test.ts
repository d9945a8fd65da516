import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/lib/render-problem.ts';
import { checkConfig } from '../../src/suite/check-config.ts';

const shown = (value: unknown, file: string, text?: string) =>
  checkConfig(value, file, text).problems.map(renderProblem).join('\n');

describe('checkConfig', () => {
  it('takes everything that the configuration may hold', () => {
    const config = {
      suites: ['suites'],
      environments: {
        dev: { region: 'eu-central-1', protocol: 'jobs', vars: { a: '1', b: 2, c: true }, rate: '5/s' },
        prod: { baseUrl: 'https://api.mypurecloud.de', loginUrl: 'https://login.mypurecloud.de', protected: true },
      },
      defaultEnvironment: 'dev',
      concurrency: 5,
      rate: '270/min',
      timeout: '75s',
      poll: { interval: '2s', attempts: 30 },
      reporters: ['junit', 'results=out/results.json'],
      out: 'results',
      audit: { bodies: 'failures' },
      webhook: { url: 'https://ci.example.com', secret: 'HOOK_SECRET', on: 'failure', required: true },
      allowEnv: ['ORDER_KEY'],
      redact: ['ORDER_KEY'],
    };
    expect(checkConfig(config, 'c.ts')).toEqual({ config, problems: [] });
    expect(checkConfig(undefined, 'c.json', JSON.stringify(config))).toEqual({ config, problems: [] });
  });

  it.each<[string, unknown, string | undefined]>([
    ['nothing', undefined, undefined],
    ['an empty text', undefined, ' \n'],
    ['members that are undefined', { timeout: undefined, poll: { interval: undefined } }, undefined],
  ])('takes %s', (_, value, text) => {
    expect(checkConfig(value, 'c', text).problems).toEqual([]);
  });

  it('settles numbers where text belongs, and keeps digits', () => {
    const text = 'environments: { dev: { vars: { a: 1.10, b: 12345678901234567890 } } }\nout: 2024\n';
    expect(checkConfig(undefined, 'c.yaml', text)).toEqual({
      config: { environments: { dev: { vars: { a: 1.1, b: '12345678901234567890' } } }, out: '2024' },
      problems: [],
    });
  });

  it('says what is wrong with an exported configuration', () => {
    const value = {
      suites: 'suites',
      concurrency: 50,
      rate: '5',
      enviroments: {},
      webhook: { secret: 's3cr3t value' },
    };
    expect(shown(value, 'action-suite.config.ts')).toMatchInlineSnapshot(`
      "action-suite.config.ts:1:1
        \`suites\` must be a list, but here is the text \`suites\`.
        Write \`[suites]\`.
      action-suite.config.ts:1:1
        \`rate\` must be a rate, but here is \`5\`.
        Write a number of calls for each minute or second, for example \`270/min\` or \`5/s\`.
      action-suite.config.ts:1:1
        \`secret\` must be the name of an environment variable.
        Write the name, such as \`ORDER_API_KEY\`, and put the value into the environment.
      action-suite.config.ts:1:1
        \`enviroments\` is not a key of the configuration.
        Did you mean \`environments\`?
      action-suite.config.ts:1:1
        \`concurrency\` must be at most 25, but here is the number \`50\`.
        Write 25 or less, or leave the key out."
    `);
  });

  it('says where, in a configuration that is text', () => {
    const text = `{
  "timeout": "30",
  "poll": { "attempts": 0, "interval": 3 },
  "environments": { "dev": { "region": "a", "baseUrl": "b", "client_secret": "hunter2" } }
}`;
    expect(shown(undefined, 'action-suite.config.json', text)).toMatchInlineSnapshot(`
      "action-suite.config.json:2:14
        2 |   "timeout": "30",
          |              ^^^^
        \`timeout\` must be a duration, but here is \`30\`.
        Write a number and a unit: \`ms\`, \`s\`, \`m\`, \`h\` or \`d\`. \`30s\` is 30 seconds.
      action-suite.config.json:3:25
        3 |   "poll": { "attempts": 0, "interval": 3 },
          |                         ^
        \`attempts\` must be at least 1, but here is the number \`0\`.
        Write 1 or more, or leave the key out.
      action-suite.config.json:3:40
        3 |   "poll": { "attempts": 0, "interval": 3 },
          |                                        ^
        \`interval\` must be a duration, but here is \`3\`.
        Write a number and a unit: \`ms\`, \`s\`, \`m\`, \`h\` or \`d\`. \`3s\` is 3 seconds.
      action-suite.config.json:4:56
        \`baseUrl\` must be an address that begins with \`https://\` or \`http://\`.
        For example: \`baseUrl: "https://api.mypurecloud.de"\`.
      action-suite.config.json:4:61
        \`client_secret\` is not a key of \`dev\`.
        The keys of \`dev\` are \`region\`, \`baseUrl\`, \`loginUrl\`, \`credentials\`, \`target\`, \`protocol\`, \`vars\`, \`rate\` and \`protected\`."
    `);
  });

  it('checks what a schema cannot say', () => {
    const text = 'environments:\n  dev: { region: a, baseUrl: "https://a" }\ndefaultEnvironment: dve\n';
    expect(shown(undefined, 'c.yaml', text)).toMatchInlineSnapshot(`
      "c.yaml:2:21
        \`dev\` has a \`region\` and a \`baseUrl\`, so it is not clear where it is.
        Remove one of them.
      c.yaml:3:21
        3 | defaultEnvironment: dve
          |                     ^^^
        There is no environment \`dve\`.
        Did you mean \`dev\`?"
    `);
  });

  it.each<[string, unknown, string]>([
    ['a function', { webhook: { url: () => 1 } }, '`webhook.url` is no plain data.'],
    ['a date', { out: new Date(0) }, '`out` is no plain data.'],
    ['a list with a hole', { suites: [undefined] }, '`suites.0` is no plain data.'],
    ['a text', 'suites', 'The configuration is no plain data.'],
    ['a value within itself', cyclic(), '`environments.dev` is no plain data.'],
  ])('refuses %s', (_, value, message) => {
    expect(checkConfig(value, 'c.ts').problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('shows no line that may hold a credential', () => {
    for (const text of [
      'clientSecret: hunter2',
      'environments: { dev: { access_token: hunter2 } }',
      'webhook: { secret: hunter2 x }',
      '"password": "hunter2" x',
    ]) {
      expect(shown(undefined, 'c.yaml', text)).not.toContain('hunter2');
      expect(checkConfig(undefined, 'c.yaml', text).problems.length).toBeGreaterThan(0);
    }
  });
});

function cyclic(): unknown {
  const environments: Record<string, unknown> = {};
  environments.dev = environments;
  return { environments };
}
