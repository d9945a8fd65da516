import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LanguageServer, modeline, startLanguageServer } from '../support/language-server.ts';
import { blocksIn } from './markdown.ts';

const suites = blocksIn('yaml').filter(({ words, text }) => /^action:/m.test(text) && words !== 'fails 2');

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.close());

it.each(suites)('an editor underlines nothing in $at', async ({ text }) => {
  expect(await server.open(text.includes(modeline) ? text : modeline + text).underlined()).toEqual([]);
});
