import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { filesBelow, project, readAudit, run } from '../support/cli.ts';
import type { FarEnd, Handler, Script } from '../support/far-end.ts';
import { json, signedIn, startOrg, testRoute } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

/** Answers with what was sent, as `finalResult`. */
const echo: Handler = (response, { body }) => {
  json({ success: true, finalResult: JSON.parse(body) })(response, { body } as never);
};

interface Finished {
  readonly name: string;
  readonly status: string;
  readonly problems: readonly { readonly kind: string; readonly message: string; readonly path?: string }[];
}

/** Runs a suite over the action `custom_-_1` against an organisation that answers so. */
async function runSuite(
  suite: string,
  answer: Handler = echo,
  { args = [] as string[], cwd = project(), routes = {} as Script } = {},
) {
  await org?.close();
  org = await startOrg({ [testRoute]: answer, ...routes });
  writeFileSync(join(cwd, 'x.action.yaml'), `suite: X\naction: custom_-_1\n${suite}`);
  const ended = await run(['run', 'x.action.yaml', '--rate', '1000/s', ...args], { cwd, env: signedIn(org) });
  const sent = org.received.filter(({ url }) => url.endsWith('/test')).map(({ body }) => JSON.parse(body) as unknown);
  const cases = readAudit(cwd)
    .filter(({ type }) => type === 'case:finished')
    .map((event): Finished => ({ ...(event as unknown as Finished), name: String(event.case) }));
  return { ...ended, cwd, sent, cases, said: ended.stdout + ended.stderr };
}

describe('expressions', () => {
  it('are worked out in inputs, whatever their order, and keep the kind of value', async () => {
    const { code, sent } = await runSuite(`
inputs:
  total: \${inputs.net * 1.2}
  net: \${inputs.qty * inputs.price}
  qty: 3
  price: 1.5
  text: "\${inputs.qty} x \${inputs.price}"
  literal: $\${x}
  nested: { list: ["\${inputs.total}", { deep: "\${case.name}/\${case.index}" }] }
`);
    expect(sent).toEqual([
      {
        total: 5.4,
        net: 4.5,
        qty: 3,
        price: 1.5,
        text: '3 x 1.5',
        literal: `\${x}`,
        nested: { list: [5.4, { deep: 'X/0' }] },
      },
    ]);
    expect(code).toBe(0);
  });

  it('use generated values, and options of mocks use inputs', async () => {
    const { sent, code } = await runSuite(`
inputs: { copy: "\${inputs.id}", most: 7 }
mocks:
  id: uuid
  n: { type: integer, min: "\${inputs.most}", max: 7 }
expect:
  output:
    copy: \${inputs.id}
    n: { min: "\${inputs.most}", max: "\${inputs.most * 1}" }
`);
    const [first] = sent as { id: string; copy: string; n: number }[];
    expect([first?.copy, first?.n, code]).toEqual([first?.id, 7, 0]);
  });

  it('that have no value make the case an error before anything is sent', async () => {
    const { cases, sent, code } = await runSuite('inputs: { zero: 0, x: "${1 / inputs.zero}" }\n');
    expect([code, sent, cases[0]?.problems]).toEqual([
      1,
      [],
      [expect.objectContaining({ kind: 'expression', path: 'x', message: expect.stringContaining('not a number') })],
    ]);
  });

  it('that go in a circle are refused when the suite is loaded', async () => {
    const { code, said, sent } = await runSuite(
      'inputs: { a: "${inputs.b}", b: "${inputs.c + 1}", c: "${inputs.a}" }\n',
    );
    expect([code, sent]).toEqual([2, []]);
    expect(said).toContain('`a` would be worked out of itself, by way of `b` and `c`.');
  });

  it.each([
    ['inputs: { a: "${inputs.custmerId}", customerId: 1 }', 'Did you mean `inputs.customerId`?'],
    ['inputs: { a: "${env.HOME}" }', 'Suites may not read the environment variable `HOME`.'],
    ['inputs: { a: "${vars.x}" }', 'has no variable `x`'],
    ['inputs: { a: "${output.x}" }', '`output` is not known yet before the action is called.'],
    ['inputs: { a: "${1 +}" }', 'cannot be read'],
    ['inputs: { a: "${1" }', 'does not end'],
    ['description: "${1}"', '`description` cannot hold an expression.'],
    ['exclude: [{ a: "${1}" }]\nmatrix: { a: ["${1}"] }', 'An expression `${...}` cannot stand here.'],
    ['expect: { check: "${output.x}" }', 'Write `output.x`.'],
    ['expect: { output: { a: { length: "${inputs.none}" } } }', 'The suite sends no input `none`.'],
  ])('are refused in %s', async (suite, words) => {
    const { code, said } = await runSuite(`${suite}\n`);
    expect([code, said]).toEqual([2, expect.stringContaining(words)]);
  });

  it('that give what no matcher takes are an error of the case, in the words of a suite', async () => {
    const { code, cases } = await runSuite(
      'inputs: { n: abc }\nexpect: { output: { n: { length: "${inputs.n}" } } }\n',
    );
    expect([code, cases[0]?.status, cases[0]?.problems[0]]).toEqual([
      1,
      'errored',
      expect.objectContaining({ kind: 'expression', message: expect.stringContaining('must be a whole number') }),
    ]);
  });

  it('read variables of the environment and of the configuration that are allowed', async () => {
    const cwd = project({
      'action-suite.config.json': JSON.stringify({
        allowEnv: ['ORDER_REGION'],
        defaultEnvironment: 'dev',
        environments: { dev: { vars: { customer: 'CUST-1', most: 5 } } },
      }),
      '.env': 'ORDER_REGION=north-west-7\n',
    });
    const suite = 'inputs: { region: "${env.ORDER_REGION}", customer: "${vars.customer}", n: "${vars.most + 1}" }\n';
    const { code, sent, said } = await runSuite(suite, echo, { cwd });
    expect([code, sent]).toEqual([0, [{ region: 'north-west-7', customer: 'CUST-1', n: 6 }]]);
    const log = JSON.stringify(readAudit(cwd)) + said;
    expect(log).not.toContain('north-west-7');
  });
});

describe('expectations', () => {
  it('depend on the inputs: the first always, the last where no other applies', async () => {
    const { cases } = await runSuite(`
matrix: { n: [1, 5, 9] }
expect:
  - output: { n: { type: number } }
  - when: inputs.n > 8
    output: { n: 9 }
  - when: inputs.n > 4 && inputs.n <= 8
    output: { n: 0 }
  - output: { n: { max: 0 } }
`);
    expect(cases.map(({ status, problems }) => [status, problems[0]?.message])).toEqual([
      ['failed', '`n` is 1, but must be at most 0.'],
      ['failed', '`n` is 5, but must be 0.'],
      ['passed', undefined],
    ]);
  });

  it('of which none applies make the case an error before anything is sent', async () => {
    const { cases, sent } = await runSuite('inputs: { n: 1 }\nexpect: [{ when: "inputs.n > 1", output: { n: 2 } }]\n');
    expect([sent, cases[0]?.problems[0]?.kind]).toEqual([[], 'expression']);
  });

  it.each([
    ['expect: [{ when: "inputs.n" }, { status: FAILED }, { when: "true" }]', 'This entry has no `when`'],
    ['expect: [{ when: "inputs.m > 1" }]', 'The suite sends no input `m`.'],
    ['expect: [{ when: "output.n > 1" }]', 'not known yet before the action is called'],
    ['expect: [{ when: "inputs.n >" }]', 'cannot be read'],
    ['expect: []', '`expect` is an empty list.'],
    ['expect: [{ whne: "inputs.n > 1" }]', 'Did you mean `when`?'],
  ])('are refused in %s', async (suite, words) => {
    const { code, said } = await runSuite(`inputs: { n: 1 }\n${suite}\n`);
    expect([code, said]).toEqual([2, expect.stringContaining(words)]);
  });

  it('are laid over each other: a case over its suite, and what it changes of the status drops the other kind', async () => {
    const { cases, code } = await runSuite(
      `
expect: { output: { a: 1 }, check: output.a == 1 }
cases:
  - name: as the suite says
  - name: with a field of its own
    expect: { output: { b: 2 } }
`,
      json({ success: true, finalResult: { a: 1, b: 3 } }),
    );
    expect([code, cases.map(({ problems }) => problems.map(({ message }) => message))]).toEqual([
      1,
      [[], ['`b` is 3, but must be 2.']],
    ]);
  });

  it('may be strict, at any depth', async () => {
    const output = { total: 1, items: [{ sku: 'A', price: 2 }], customer: { tier: 'gold', id: 7 }, extra: null };
    const suite = 'expect: { strict: true, output: { total: 1, "items[0].sku": A, customer.tier: gold } }\n';
    const { cases } = await runSuite(suite, json({ success: true, finalResult: output }));
    expect(cases[0]?.problems.map(({ kind, path }) => [kind, path])).toEqual([
      ['unexpected', 'items[0].price'],
      ['unexpected', 'customer.id'],
      ['unexpected', 'extra'],
    ]);
    const whole =
      'expect: { strict: true, output: { total: 1, items: { type: array }, customer: { type: object }, extra: null } }\n';
    expect((await runSuite(whole, json({ success: true, finalResult: output }))).code).toBe(0);
  });

  it('may relate fields to each other and to the inputs', async () => {
    const { cases } = await runSuite(
      `
inputs: { net: 2 }
expect:
  check:
    - output.net == inputs.net && status == "SUCCEEDED"
    - output.net > 2
    - output.none == 1
    - output.net + 1
`,
    );
    expect(cases[0]?.problems.map(({ kind, message }) => [kind, message])).toEqual([
      ['check', 'The check `output.net > 2` is not true.'],
      ['check', 'The check `output.none == 1` has no answer: There is no `none`.'],
      ['check', 'The check `output.net + 1` gives 3, not true or false.'],
    ]);
  });
});

describe('order', () => {
  it('never runs two cases of one serial name at once, and others meanwhile', async () => {
    let running = 0;
    let most = 0;
    const slow: Handler = (response, received) => {
      running++;
      most = Math.max(most, running);
      setTimeout(() => {
        running--;
        echo(response, received);
      }, 30);
    };
    const { code } = await runSuite('serial: bookings\nmatrix: { n: [1, 2, 3, 4, 5] }\n', slow, {
      args: ['--concurrency', '5'],
    });
    expect([code, most]).toEqual([0, 1]);
  });

  it('repeats each case as a case of its own', async () => {
    const { cases } = await runSuite('repeat: 3\nmatrix: { n: [1, 2] }\n');
    expect(cases.map(({ name }) => name).sort()).toEqual([
      'X [n=1]',
      'X [n=1] #2',
      'X [n=1] #3',
      'X [n=2]',
      'X [n=2] #2',
      'X [n=2] #3',
    ]);
  });

  it('combines side by side, and refuses lists of unlike length', async () => {
    expect((await runSuite('combine: zip\nmatrix: { a: [1, 2], b: [3, 4] }\n')).sent).toEqual([
      { a: 1, b: 3 },
      { a: 2, b: 4 },
    ]);
    const { code, said } = await runSuite('combine: zip\nmatrix: { a: [1, 2], b: [3] }\n');
    expect([code, said]).toEqual([2, expect.stringContaining('`a` has 2 values, and `b` has 1')]);
  });

  it('lets each pair of values meet, but what is excluded', async () => {
    const { sent } = await runSuite(
      'combine: pairwise\nmatrix: { a: [1, 2, 3], b: [4, 5, 6], c: [7, 8, 9] }\nexclude: [{ a: 1, b: 4 }]\ninclude: [{ a: 0 }]\n',
    );
    const rows = sent as Record<string, number>[];
    const pairs = new Set(rows.flatMap(({ a, b, c }) => [`${a}${b}`, `${a}${c}`, `${b}${c}`]));
    const all = [1, 2, 3].flatMap((a) =>
      [4, 5, 6].flatMap((b) => [7, 8, 9].flatMap((c) => [`${a}${b}`, `${a}${c}`, `${b}${c}`])),
    );
    expect(new Set(all.filter((pair) => !pairs.has(pair)))).toEqual(new Set(['14']));
    expect(rows.some(({ a, b }) => a === 1 && b === 4)).toBe(false);
    expect(rows.length).toBeLessThan(14);
    expect(rows).toContainEqual({ a: 0 });
    const { stdout } = await run(['list', '*.action.yaml'], {
      cwd: project({
        'p.action.yaml': 'suite: P\naction: A\ncombine: pairwise\nmatrix: { a: [1, 2], b: [3, 4], c: [5, 6] }\n',
      }),
    });
    expect(stdout.trim().split('\n')).toHaveLength(4);
  });

  it('runs only what is marked, and refuses that in CI', async () => {
    const suite = 'cases: [{ name: a }, { name: b, only: true }]\n';
    expect((await runSuite(suite)).cases.map(({ name }) => name)).toEqual(['b']);
    const cwd = project({ 'x.action.yaml': `action: custom_-_1\n${suite}` });
    const env = { CI: 'true' };
    const refused = await run(['list', 'x.action.yaml'], { cwd, env });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('x.action.yaml:2:')]);
    expect((await run(['list', 'x.action.yaml', '--allow-only'], { cwd, env })).stdout).toBe('x.action.yaml:2  b\n');
  });
});

describe('snapshots', () => {
  const answer = (total: number) =>
    json({ success: true, finalResult: { total, id: Math.random(), items: [{ n: 1 }] } });
  const suite = 'matrix: { n: [1, 2] }\nexpect: { snapshot: true, output: { id: { type: number } } }\n';

  it('are recorded with --update, compared without, and shown where they differ', async () => {
    const first = await runSuite(suite, answer(5));
    expect([first.code, first.cases[0]?.problems[0]]).toEqual([
      1,
      expect.objectContaining({ kind: 'snapshot', message: expect.stringContaining('No output is recorded') }),
    ]);
    const { cwd } = first;
    const recorded = await runSuite(suite, answer(5), { cwd, args: ['--update'] });
    expect([recorded.code, recorded.stdout]).toEqual([0, expect.stringContaining('2 outputs recorded, 2 of them new')]);
    expect(JSON.parse(readFileSync(join(cwd, '__snapshots__/x.json'), 'utf8'))).toEqual({
      'X [n=1]': { total: 5, items: [{ n: 1 }] },
      'X [n=2]': { total: 5, items: [{ n: 1 }] },
    });
    expect((await runSuite(suite, answer(5), { cwd })).code).toBe(0);

    const changed = await runSuite(suite, answer(6), { cwd });
    expect([changed.code, changed.said]).toEqual([1, expect.stringContaining('`total` is 6, not 5')]);
    const anew = await runSuite(suite, answer(6), { cwd, args: ['--update'] });
    expect([anew.code, anew.said]).toEqual([0, expect.stringContaining('recorded anew: `total` is 6, not 5')]);
  });

  it('lose what is not in the plan any more, and keep what was not selected', async () => {
    const { cwd } = await runSuite(suite, answer(5), { args: ['--update'] });
    await runSuite(suite, answer(7), { cwd, args: ['--update', '--grep', 'n=2'] });
    const records = () => JSON.parse(readFileSync(join(cwd, '__snapshots__/x.json'), 'utf8'));
    expect([records()['X [n=1]'].total, records()['X [n=2]'].total]).toEqual([5, 7]);
    await runSuite(suite.replace('[1, 2]', '[2]'), answer(7), { cwd, args: ['--update'] });
    expect(Object.keys(records())).toEqual(['X [n=2]']);
  });

  it('that cannot be read stop the run before the first call, with their place', async () => {
    const cwd = project({ '__snapshots__/x.json': '{\n  "X [n=1]": {\n<<<<<<< HEAD\n' });
    const { code, said, sent } = await runSuite(suite, answer(5), { cwd });
    expect([code, sent]).toEqual([2, []]);
    expect(said).toContain('__snapshots__/x.json:3:1');
  });
});

describe('sensitive values', () => {
  it('are sent and judged, and stand in no output, name, message or snapshot', async () => {
    const answer: Handler = (response, { body }) => {
      const { ssn } = JSON.parse(body);
      const finalResult = {
        ssn,
        echo: `you sent ${ssn}`,
        pin: 7,
        customer: { card: '4111-1111' },
        list: [{ card: 1 }],
      };
      json({ success: true, finalResult, operations: [{ name: 'x', result: `[GET] https://x.example/?ssn=${ssn}` }] })(
        response,
        { body } as never,
      );
    };
    const { cwd, said, sent, cases } = await runSuite(
      `
sensitive: [ssn, pin, customer.card]
matrix: { ssn: ["078-05-1120", "219-09-9999"] }
expect:
  snapshot: true
  output:
    ssn: { equals: other }
    pin: 8
    customer.card: { startsWith: "5" }
    echo: { contains: nothing }
`,
      answer,
      { args: ['--update', '--verbose'] },
    );
    expect(sent).toEqual([{ ssn: '078-05-1120' }, { ssn: '219-09-9999' }]);
    expect(cases.map(({ name }) => name)).toEqual(['X [ssn="***"]', 'X [ssn="***"] #2']);
    expect(cases[0]?.problems.map(({ message }) => message)).toEqual([
      '`ssn` is not as expected (`equals`). It is sensitive, so its value is not shown.',
      '`pin` is not as expected (`equals`). It is sensitive, so its value is not shown.',
      '`customer.card` is not as expected (`startsWith`). It is sensitive, so its value is not shown.',
      '`echo` is "you sent ***", but must contain "nothing".',
    ]);
    const files = Object.values(filesBelow(join(cwd, 'action-suite-results')));
    const all = [said, ...files, readFileSync(join(cwd, '__snapshots__/x.json'), 'utf8')];
    for (const text of all) expect(text).not.toMatch(/078-05-1120|219-09-9999|4111-1111/);
    expect(JSON.stringify(readAudit(cwd))).toContain('"pin":"***"');
  });
});

describe("the action's own contract", () => {
  const output = {
    $schema: 'http://json-schema.org/draft-04/schema#',
    type: 'object',
    required: ['total'],
    'x-own': 1,
    properties: { total: { type: 'number' }, lines: { type: 'array', items: { properties: { qty: { minimum: 1 } } } } },
  };
  const contractOf = (successSchema: unknown) => ({
    'GET /api/v2/integrations/actions/custom_-_1': json({
      id: 'custom_-_1',
      contract: { input: { inputSchema: {} }, output: { successSchema } },
    }),
  });
  const answer = json({ success: true, finalResult: { total: 'five', lines: [{ qty: 0 }] } });
  const problemsOf = (warnings: unknown) => (warnings as Finished['problems']).map(({ kind, path }) => [kind, path]);

  it('fails what does not obey it, where the suite says so', async () => {
    const routes = contractOf(output);
    const { cases, code, said } = await runSuite('expect: { contract: true }\n', answer, { routes });
    expect([code, cases[0]?.status]).toEqual([1, 'failed']);
    expect(problemsOf(cases[0]?.problems)).toEqual([
      ['contract', 'total'],
      ['contract', 'lines[0].qty'],
    ]);
    expect(said).toContain('`total` is "five", but by the contract of the action it must be a number.');
    const good = json({ success: true, finalResult: { total: 5, more: 1 } });
    expect((await runSuite('expect: { contract: true }\n', good, { routes })).code).toBe(0);
  });

  it('is a warning where it is known and nothing is said, but for fields that are told about already', async () => {
    const routes = contractOf(output);
    const known = 'inputs: { n: 00123 }\n';
    const { cases, code } = await runSuite(known, answer, { routes });
    expect([code, problemsOf((cases[0] as never as { warnings: unknown }).warnings).slice(-2)]).toEqual([
      0,
      [
        ['contract', 'total'],
        ['contract', 'lines[0].qty'],
      ],
    ]);
    const told = await runSuite(`${known}expect: { output: { total: { type: number } } }\n`, answer, { routes });
    expect(problemsOf((told.cases[0] as never as { warnings: unknown }).warnings).slice(-1)).toEqual([
      ['contract', 'lines[0].qty'],
    ]);
    const off = await runSuite(`${known}expect: { contract: false }\n`, answer, { routes });
    expect(JSON.stringify(off.cases)).not.toContain('"contract"');
    expect((await runSuite('', answer, { routes })).sent).toHaveLength(1);
  });

  it('must be there, and of use, for a suite that holds an output against it', async () => {
    const said = async (routes: Script) => {
      const { cases, code } = await runSuite('expect: { contract: true }\n', answer, { routes });
      return [code, cases[0]?.status, cases[0]?.problems[0]?.message];
    };
    expect(await said(contractOf(undefined))).toEqual([
      1,
      'failed',
      expect.stringContaining('says nothing of its output'),
    ]);
    expect(await said(contractOf({ type: 5 }))).toEqual([
      1,
      'failed',
      expect.stringContaining('not a valid JSON Schema'),
    ]);
    const refused = { 'GET /api/v2/integrations/actions/custom_-_1': json({ message: 'No.' }, 403) };
    expect((await said(refused)).slice(0, 2)).toEqual([1, 'errored']);
    const flat = await runSuite('flatten: true\ncases: [{ name: a, expect: [{ contract: true }] }]\n', answer);
    expect([flat.code, flat.said]).toEqual([2, expect.stringContaining('A flattened output cannot be held against')]);
  });
});
