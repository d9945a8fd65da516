import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The script and the style of the HTML report as a module, with the hashes by which a browser lets nothing else run. */
export async function reportPage(root: string): Promise<string> {
  const folder = join(root, 'src/reporters/html/page');
  const licence = await readFile(join(root, 'node_modules/preact/LICENSE'), 'utf8');
  const script = await bundle(join(folder, 'main.tsx'), `/*! Made with Preact.\n${licence.trim()}\n*/`);
  const style = await bundle(join(folder, 'style.css'), '');
  // Either would end the element in which the text stands, or hide what follows.
  if (/<\/(?:script|style)|<!--/i.test(script + style)) throw new Error('The page of the report holds an end tag.');
  return `// Written by \`npm run generate\`.

/** The program of the page. */
export const script = ${JSON.stringify(script)};

/** Names the program in a Content-Security-Policy. */
export const scriptHash = '${hashOf(script)}';

/** The style of the page. */
export const style = ${JSON.stringify(style)};

/** Names the style in a Content-Security-Policy. */
export const styleHash = '${hashOf(style)}';
`;
}

async function bundle(entry: string, banner: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    banner: { js: banner },
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text).join('');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
