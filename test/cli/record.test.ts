import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { project, run, start } from '../support/cli.ts';
import { type FarEnd, type Handler, type Script, startFarEnd } from '../support/far-end.ts';
import { startProxy } from '../support/forward-proxy.ts';
import { again, record, recordable, stubsIn } from '../support/recording.ts';
import { smallDisk, whyNoDisk } from '../support/small-disk.ts';

const opened: FarEnd[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function backEnd(script: Script): Promise<FarEnd> {
  const far = await startFarEnd(script);
  opened.push(far);
  return far;
}

function json(body: unknown, status = 200, headers: Record<string, string> = {}): Handler {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
}

const two = [
  'cases:',
  '  - { name: seven, inputs: { id: "7" }, expect: { output: { name: Ada } } }',
  '  - { name: eight, inputs: { id: "8" }, expect: { status: FAILED } }',
  '',
].join('\n');

const script: Script = {
  'GET /v1/customers/7': json({ name: 'Ada' }),
  'GET /v1/customers/8': json({ error: 'none' }, 404, { 'retry-after': '5', 'x-other': 'y' }),
};

describe('run --record', () => {
  it('writes what a real system answers, which then answers without it', async () => {
    const far = await backEnd(script);
    const cwd = recordable({}, two);
    const { code, stdout, stderr } = await record(cwd, far.url);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Recording: requests that no stub answers go to the real systems behind the actions/);
    expect(stdout).toContain('\nRecorded: suites/actions/customer.stubs.yaml, 2 new rules.\n');
    const text = stubsIn(cwd);
    expect(text?.split('\n').sort()).toEqual(
      [
        'stub:',
        '  - request: { method: GET, path: /v1/customers/7 }',
        '    reply: { status: 200, body: { name: Ada } }',
        '  - request: { method: GET, path: /v1/customers/8 }',
        '    reply: { status: 404, headers: { retry-after: "5" }, body: { error: none } }',
        '',
      ].sort(),
    );
    // A second time, nothing is asked and nothing added.
    expect(await record(cwd, far.url)).toMatchObject({ code: 0, stdout: expect.stringContaining('Recorded: nothing') });
    expect(far.calls()).toHaveLength(2);
    expect(stubsIn(cwd)).toBe(text);
    await far.close();
    expect(await again(cwd)).toMatchObject({ code: 0 });
  });

  it('adds to what is written by hand, and leaves that as it is', async () => {
    const far = await backEnd(script);
    const mine =
      '# mine\r\nstub:   # ours\r\n- reply: { status: 500 }\r\n  request: { path: /v1/customers/8 } # é\r\n\r\n# end';
    const cwd = recordable({}, two, { 'suites/actions/customer.stubs.yaml': mine });
    expect(await record(cwd, far.url)).toMatchObject({ code: 0, stderr: '' });
    expect(far.calls()).toEqual(['GET /v1/customers/7']);
    const rule =
      '- request: { method: GET, path: /v1/customers/7 }\r\n  reply: { status: 200, body: { name: Ada } }\r\n';
    expect(stubsIn(cwd)).toBe(mine.replace('\r\n\r\n# end', `\r\n${rule}\r\n# end`));
  });

  it('takes the stubs of a case and of the suite first', async () => {
    const far = await backEnd(script);
    const suite = [
      'inputs: { id: "7" }',
      'stub: [{ request: { path: /v1/customers/8 }, reply: { body: { name: of the suite } } }]',
      'cases:',
      '  - { name: case, stub: [{ reply: { body: { name: of the case } } }], expect: { output: { name: of the case } } }',
      '  - { name: suite, inputs: { id: "8" }, expect: { output: { name: of the suite } } }',
      '',
    ].join('\n');
    const cwd = recordable({}, suite);
    expect(await record(cwd, far.url)).toMatchObject({ code: 0 });
    expect([far.calls(), stubsIn(cwd)]).toEqual([[], undefined]);
  });

  it('writes several answers to one request one after another, and one answer once', async () => {
    const route = 'GET /v1/customers/7';
    const far = await backEnd({ [route]: [json({ name: 'a' }), json({ name: 'b' }), json({ name: 'b' })] });
    const suite = 'serial: crm\ninputs: { id: "7" }\nrepeat: 3\n';
    const cwd = recordable({}, suite);
    expect(await record(cwd, far.url)).toMatchObject({ code: 0, stdout: expect.stringContaining('1 new rule.') });
    expect(stubsIn(cwd)).toBe(
      [
        'stub:',
        '  - request: { method: GET, path: /v1/customers/7 }',
        '    replies: [{ status: 200, body: { name: a } }, { status: 200, body: { name: b } }]',
        '',
      ].join('\n'),
    );
  });

  it('follows no redirect, and writes where it leads', async () => {
    const far = await backEnd({
      'GET /v1/customers/7': json({}, 302, { location: 'https://u:p@x.example/?token=abc&a=1' }),
    });
    const cwd = recordable({}, 'inputs: { id: "7" }\nexpect: { status: FAILED }\n');
    expect(await record(cwd, far.url)).toMatchObject({ code: 0 });
    expect(far.calls()).toHaveLength(1);
    expect(stubsIn(cwd)).toContain('headers: { location: "https://***@x.example/?token=***&a=1" }');
  });

  it.each<[string, Handler | undefined, string]>([
    ['nobody listens', undefined, 'refused'],
    ['it hangs', () => {}, 'timeout'],
    ['it cuts the connection', (response) => void response.destroy(), 'reset'],
  ])('writes a fault where %s', async (_, handler, fault) => {
    const far = await backEnd(handler ? { 'GET /v1/customers/7': handler } : {});
    if (!handler) await far.close();
    const cwd = recordable({ timeoutSeconds: 1 }, 'inputs: { id: "7" }\nexpect: { status: FAILED }\n');
    expect(await record(cwd, far.url)).toMatchObject({ code: 0 });
    expect(stubsIn(cwd)).toBe(
      `stub:\n  - request: { method: GET, path: /v1/customers/7 }\n    reply: { fault: ${fault} }\n`,
    );
    expect(await again(cwd)).toMatchObject({ code: 0 });
  });

  it('sends and records bodies, with their fields below each other', async () => {
    const far = await backEnd({ 'PUT /v1/customers/7': (response) => void response.end('pl"ain\n${x}\u0085') });
    const body = '{"a": {"b": {"c": {"d": {"e": 1}}}}, "list": [{"x": null}], "id": "00${input.id}"}';
    const cwd = recordable(
      { method: 'PUT', body, template: '{}', map: {} },
      'inputs: { id: "7" }\nexpect: { status: FAILED }\n',
    );
    expect(await record(cwd, far.url)).toMatchObject({ code: 0 });
    expect(far.received[0]?.body).toBe(body.replace('${input.id}', '7'));
    expect(stubsIn(cwd)).toBe(
      [
        'stub:',
        '  - request:',
        '      method: PUT',
        '      path: /v1/customers/7',
        '      body: { a.b.c.d: { equals: { e: 1 } }, list: { equals: [{ x: null }] }, id: "007" }',
        '    reply: { status: 200, body: "pl\\"ain\\n$${x}\\u0085" }',
        '',
      ].join('\n'),
    );
    expect(await again(cwd)).toMatchObject({ code: 0 });
  });

  it.each(['DELETE', 'HEAD', 'PATCH', 'POST'])('sends %s', async (method) => {
    const far = await backEnd({ [`${method} /v1/customers/7`]: (response) => void response.writeHead(204).end() });
    const cwd = recordable({ method, body: '', template: '{}', map: {} }, 'inputs: { id: "7" }\n');
    expect(await record(cwd, far.url)).toMatchObject({ code: 0 });
    expect(far.received.map(({ body }) => body)).toEqual(['']);
    expect(stubsIn(cwd)).toContain('    reply: { status: 204 }\n');
    expect(await again(cwd)).toMatchObject({ code: 0 });
  });

  it('goes to the address of the action through the proxy that the environment names', async () => {
    const far = await backEnd(script);
    const proxy = await startProxy({ servers: { 'crm.example:80': Number(new URL(far.url).port) } });
    const cwd = recordable({ url: 'http://crm.example/v1/customers/${input.id}' }, two);
    const env = { HTTP_PROXY: `http://${proxy.host}` };
    const { code } = await run(['run', '--simulate', '--record'], { cwd, env });
    await proxy.close();
    expect([code, [...proxy.asked].sort()]).toEqual([
      0,
      ['GET http://crm.example/v1/customers/7', 'GET http://crm.example/v1/customers/8'],
    ]);
  });

  it('tells a name that nobody knows from a system that is down', async () => {
    const cwd = recordable({ url: 'http://nowhere.invalid/${input.id}' }, 'inputs: { id: "7" }\n');
    const { code, stdout } = await run(['run', '--simulate', '--record', '--no-color'], { cwd });
    expect([code, stdout]).toEqual([1, expect.stringContaining('nowhere.invalid: no server of this name is known')]);
    expect(stubsIn(cwd)).toBe(undefined);
  });

  it('records no long bodies, and says so', async () => {
    const far = await backEnd({ 'GET /v1/customers/7': json({ name: 'x'.repeat(300_000) }) });
    const cwd = recordable({}, 'inputs: { id: "7" }\n');
    const { code, stdout } = await record(cwd, far.url);
    expect([code, stdout]).toEqual([1, expect.stringContaining('its answer is longer than what is recorded, 256 KiB')]);
    expect(stubsIn(cwd)).toBe(undefined);
  });

  it('writes after Ctrl-C what came until then', async () => {
    const far = await backEnd({ ...script, 'GET /v1/customers/8': () => {} });
    const cwd = recordable({}, `serial: crm\n${two}`);
    const running = start(['run', '--simulate', '--record', '--back-end', far.url, '--verbose'], { cwd });
    while (far.calls().length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    running.kill('SIGINT');
    const { code, stdout } = await running.ended;
    expect([code, stdout]).toEqual([
      130,
      expect.stringContaining('Recorded: suites/actions/customer.stubs.yaml, 1 new rule.'),
    ]);
    expect(stubsIn(cwd)).toContain('path: /v1/customers/7');
  });

  it('is done by two runs at once, and the file has the rules of both', async () => {
    const routes = Array.from({ length: 10 }, (_, id) => [`GET /v1/customers/${id}`, json({ name: 'Ada' })] as const);
    const far = await backEnd(Object.fromEntries(routes));
    const suite = (ids: string) => `action: Get Customer\nmatrix: { id: [${ids}] }\n`;
    const cwd = recordable({}, 'matrix: { id: ["0", "1", "2", "3", "4", "5"] }\n', {
      'suites/b.action.yaml': suite('"4", "5", "6", "7", "8", "9"'),
    });
    const args = (file: string) => [
      'run',
      '--simulate',
      '--record',
      '--back-end',
      far.url,
      '--out',
      `out-${file}`,
      file,
    ];
    const ended = await Promise.all(
      ['suites/a.action.yaml', 'suites/b.action.yaml'].map((file) => run(args(file), { cwd })),
    );
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    const paths = stubsIn(cwd)?.match(/customers\/\d/g) ?? [];
    expect(paths.sort()).toEqual(routes.map(([route]) => route.slice(-11)));
    expect(readdirSync(join(cwd, 'suites/actions')).sort()).toEqual(['customer.json', 'customer.stubs.yaml']);
  });

  it.skipIf(whyNoDisk() !== '')('says that a folder cannot be written to, and exits with 3', async () => {
    const far = await backEnd(script);
    const disk = smallDisk();
    cpSync(recordable({}, two), disk.folder, { recursive: true });
    disk.lock();
    const args = ['run', '--simulate', '--record', '--back-end', far.url, '--out', project()];
    const { code, stderr } = await run(args, { cwd: disk.folder });
    disk.remove();
    expect([code, stderr]).toEqual([
      3,
      'action-suite: 2 rules could not be written into suites/actions/customer.stubs.yaml: the disk is read-only.\n',
    ]);
  });

  it('says that a file which was broken meanwhile cannot be written', async () => {
    const cwd = recordable({}, two);
    const file = join(cwd, 'suites/actions/customer.stubs.yaml');
    const far = await backEnd({
      ...script,
      'GET /v1/customers/7': (response, received) => {
        writeFileSync(file, 'stub: [');
        return json({ name: 'Ada' })(response, received);
      },
    });
    const { code, stderr } = await record(cwd, far.url);
    expect([code, stderr]).toEqual([3, expect.stringContaining('what stands in it cannot be read')]);
    expect(stubsIn(cwd)).toBe('stub: [');
  });

  it.each<[readonly string[], string]>([
    [['--record'], '`--record` has a meaning with `--simulate` only.'],
    [['--simulate', '--back-end', 'https://a.example'], '`--back-end` has a meaning with `--record` only.'],
    [
      ['--simulate', '--record', '--back-end', 'https://a.example/x'],
      'What --back-end says is not the root of a server.',
    ],
    [
      ['--simulate', '--record', '--back-end', 'https://u:p@a.example'],
      'What --back-end says is not the root of a server.',
    ],
    [['--simulate', '--record', '--dry-run'], "'--record' cannot be used with option '--dry-run'"],
    [['--simulate', '--record', '--watch'], "'--record' cannot be used with option '--watch'"],
  ])('is refused as %j', async (args, told) => {
    const { code, stdout, stderr } = await run(['run', ...args, '--no-color'], { cwd: recordable({}, two) });
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining(told)]);
  });
});
