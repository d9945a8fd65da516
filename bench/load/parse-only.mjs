// The least that loading suites can cost: the yaml library's own parseDocument, with positions, over every file of a
// folder. Prints how many it read; ends with 1 if one of them has an error.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

let documents = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  const document = parseDocument(text, { lineCounter: new LineCounter(), schema: 'core' });
  if (document.errors.length > 0) process.exitCode = 1;
  documents += 1;
}
process.stdout.write(`${documents}\n`);
