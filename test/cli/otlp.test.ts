import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { installSdk, missingPackages } from '../../src/outputs/otlp/sdk.ts';
import { project, root, run } from '../support/cli.ts';
import { type Collector, startCollector } from '../support/collector.ts';
import { readPoints, readSpans } from '../support/read-otlp.ts';

let collector: Collector | undefined;
afterEach(async () => {
  await collector?.close();
  collector = undefined;
});

const suites = { 'suites/a.action.yaml': 'action: custom_-_none\ncases:\n  - name: a\n    tags: [k3yk3yk3y]\n' };

describe('--otlp', () => {
  it('sends a run as one trace with its metrics, and again from the audit log, and shows no header', async () => {
    collector = await startCollector();
    const cwd = project(suites);
    const env = {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=k3yk3yk3y',
      TRACEPARENT: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    };
    const ran = await run(['run', '--simulate', '--otlp', '--reporter', 'openmetrics'], { cwd, env });
    const live = [...collector.received];
    expect(ran.code, ran.stdout + ran.stderr).toBe(1);
    expect(ran.stdout).toContain('metrics.prom');
    const spans = readSpans(live);
    expect(spans.at(-1)).toMatchObject({
      name: 'action-suite run',
      traceId: '0af7651916cd43dd8448eb211c80319c',
      parentId: 'b7ad6b7169203331',
    });
    expect(spans.find(({ name }) => name === 'a')?.attributes).toMatchObject({ 'action_suite.case.tags': ['***'] });
    expect(live.map(({ headers }) => headers['api-key'])).toEqual(['k3yk3yk3y', 'k3yk3yk3y']);
    expect(live.map(({ body }) => body.toString('latin1')).join('')).not.toContain('k3yk3yk3y');

    const [log = ''] = readdirSync(join(cwd, 'action-suite-results/audit'));
    const again = await run(['report', join('action-suite-results/audit', log), '--otlp', '--out', 'again'], {
      cwd,
      env,
    });
    expect(again).toMatchObject({ code: 1, stderr: '' });
    const replayed = collector.received.slice(live.length);
    expect(readSpans(replayed)).toEqual(spans);
    expect(readPoints(replayed)).toEqual(readPoints(live));
  });

  it('tells of a collector that is not there in one line, and changes no exit code', async () => {
    const cwd = project({ ...suites, 'action-suite.config.yaml': 'otlp: http://127.0.0.1:1\n' });
    const env = { OTEL_EXPORTER_OTLP_TIMEOUT: '200' };
    const { code, stderr } = await run(['run', '--simulate', '--quiet', '--grep', 'a'], { cwd, env });
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^action-suite: OTLP: \d+ of \d+ spans and the metrics not exported: .* \(ECONNREFUSED\)\.\n$/,
      ),
    ]);
  });

  it('is refused before the first call where the packages for it are missing, and anything else runs', async () => {
    const home = project();
    const program = join(home, 'node_modules/action-suite');
    mkdirSync(program, { recursive: true });
    for (const part of ['dist', 'schemas', 'package.json'])
      cpSync(join(root, part), join(program, part), { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (!name.startsWith('.') && name !== '@opentelemetry')
        symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name));
    }
    const cli = join(program, 'dist/cli.js');
    const refused = await run(['run', '--simulate', '--otlp'], { cwd: project(suites), cli });
    expect(refused.code).toBe(2);
    expect(refused.stdout).toContain(installSdk);
    const other = await run(['run', '--simulate', '--dry-run'], { cwd: project(suites), cli });
    expect(other.code).toBe(0);

    for (const name of missingPackages('file:///nowhere/a.js')) {
      mkdirSync(join(home, 'node_modules', name), { recursive: true });
      writeFileSync(join(home, 'node_modules', name, 'index.js'), 'throw new Error("broken")');
    }
    const broken = await run(['run', '--simulate', '--otlp', '--quiet'], { cwd: project(suites), cli });
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(
      /^action-suite: OTLP: .* exported: the packages of OpenTelemetry cannot be loaded\. Run `/,
    );
    rmSync(home, { recursive: true });
  });
});
