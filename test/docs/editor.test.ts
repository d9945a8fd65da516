import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { project, run } from '../support/cli.ts';
import { type LanguageServer, modeline, startLanguageServer } from '../support/language-server.ts';
import { blocksIn } from './markdown.ts';

/** What a configuration adds to the language, an editor does not know. */
const unknown = ['fails 2', 'extended'];
const suites = blocksIn('yaml').filter(({ words, text }) => /^action:/m.test(text) && !unknown.includes(words));

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.close());

it.each(suites)('an editor underlines nothing in $at', async ({ text }) => {
  expect(await server.open(text.includes(modeline) ? text : modeline + text).underlined()).toEqual([]);
});

it('an editor underlines nothing in what init makes', async () => {
  const cwd = project();
  expect(await run(['init', '--yes'], { cwd })).toMatchObject({ code: 0 });
  const text = readFileSync(join(cwd, 'suites/my-first-suite.action.yaml'), 'utf8');
  expect(text).toContain(modeline);
  expect(await server.open(text).underlined()).toEqual([]);
});
