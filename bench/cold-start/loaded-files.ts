import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnv } from '../shared/clean-env.ts';

/** A file of code that was evaluated, and its size. */
export interface LoadedFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * The files that `node <args>` evaluates, ES modules and CommonJS alike, in no order that means anything. They are read
 * from V8's own coverage report, which sees every script whichever loader brought it in.
 *
 * @param folder an empty one, for the report
 */
export function loadedFiles(args: readonly string[], folder: string): readonly LoadedFile[] {
  execFileSync(process.execPath, [...args], { env: cleanEnv({ NODE_V8_COVERAGE: folder }), stdio: 'ignore' });
  const urls = readdirSync(folder).flatMap((name) => scriptUrls(readFileSync(join(folder, name), 'utf8')));
  const paths = [...new Set(urls)].filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
  return paths.map((path) => ({ path, bytes: statSync(path).size }));
}

function scriptUrls(report: string): string[] {
  const parsed: unknown = JSON.parse(report);
  const scripts = isRecord(parsed) && Array.isArray(parsed.result) ? parsed.result : [];
  return scripts.flatMap((script) => (isRecord(script) && typeof script.url === 'string' ? [script.url] : []));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
