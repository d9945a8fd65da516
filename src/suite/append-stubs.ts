import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import { yamlBlock, yamlFlow } from '../lib/yaml-block.ts';
import type { JsonObject } from '../model/json.ts';
import { asNode, keyText } from './places.ts';
import { readDocument } from './read-document.ts';

/**
 * The text of a file of stubs with rules added behind its own; of what is there, every character stays. `undefined` where
 * there is no place for them: its `stub` is no list that stands in the file, or the file cannot be read.
 *
 * @param text `undefined` for a file that is not there yet
 * @param rules as an author writes them, at least one
 */
export function appendStubs(text: string | undefined, rules: readonly JsonObject[]): string | undefined {
  if (text === undefined || text === '') return `stub:\n${rules.flatMap((rule) => block(rule, '  ')).join('\n')}\n`;
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const body = text.slice(mark);
  const stub = stubIn(body);
  const end = asNode(stub?.items.at(-1))?.range?.[1];
  if (!stub || end === undefined) return undefined;
  const feed = body.includes('\r\n') ? '\r\n' : '\n';
  const { at, added } = stub.flow ? withinBrackets(end, rules, feed) : below(body, stub, end, rules, feed);
  return `${text.slice(0, mark + at)}${added}${text.slice(mark + at)}`;
}

function stubIn(text: string): YAMLSeq | undefined {
  const { root, isBroken } = readDocument(text);
  if (isBroken || !isMap(root)) return undefined;
  const found = root.items.find(({ key }) => isScalar(key) && keyText(key) === 'stub');
  const value = asNode(found?.value);
  return isSeq(value) ? value : undefined;
}

/** A comma behind the last entry may be there already; then it comes behind the new ones. */
function withinBrackets(at: number, rules: readonly JsonObject[], feed: string) {
  return { at, added: rules.map((rule) => `,${feed}  ${yamlFlow(rule)}`).join('') };
}

function below(text: string, { range }: YAMLSeq, end: number, rules: readonly JsonObject[], feed: string) {
  const start = range?.[0] ?? 0;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const lines = rules.flatMap((rule) => block(rule, indent)).join(feed);
  if (text[end - 1] === '\n') return { at: end, added: `${lines}${feed}` };
  const next = text.indexOf('\n', end);
  return next < 0 ? { at: text.length, added: `${feed}${lines}${feed}` } : { at: next + 1, added: `${lines}${feed}` };
}

/** A rule with its request and its answers below each other, however short they are. */
function block(rule: JsonObject, indent: string): string[] {
  const lines = yamlBlock(rule, `${indent}  `);
  return [`${indent}- ${(lines[0] ?? '').slice(indent.length + 2)}`, ...lines.slice(1)];
}
