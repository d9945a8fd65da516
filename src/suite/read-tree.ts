import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Json, JsonObject } from '../model/json.ts';
import { decimalComma } from './decimal-comma.ts';
import type { Fault } from './fault.ts';
import { nameFault } from './name-fault.ts';
import { asNode, isMergeKey, keyText, mergeSources } from './places.ts';
import { readScalar, type ScalarReading } from './read-scalar.ts';
import { maxAliased, maxDepth, yamlMessages } from './yaml-messages.ts';

/** What a document stands for, and what about it is refused. */
export interface TreeReading {
  /** Refused parts are null. */
  readonly tree: Json;
  /** What is read again through an alias is refused again. */
  readonly faults: readonly Fault[];
  /** Which value each alias stood for. */
  readonly targets: ReadonlyMap<Alias, Node>;
}

interface Reading {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  readonly faults: Fault[];
  readonly anchors: Map<string, Node>;
  readonly scalars: Map<Scalar, ScalarReading>;
  readonly targets: Map<Alias, Node>;
  /** The lists and maps around the node being read. */
  readonly open: Set<Node>;
  /** The alias that the node being read was reached through, the outermost if several. */
  through: Alias | undefined;
  /** How many values came through aliases so far. */
  aliased: number;
}

/**
 * Walks the document once: plain data out of nodes, aliases and merges carried out, everything refused that a suite may
 * not hold. Aliases are copied, never shared, so that a later step may replace one without touching the others.
 *
 * @param lineOf the line of an offset, from 1
 */
export function readTree(root: Node, text: string, lineOf: (offset: number) => number): TreeReading {
  const reading: Reading = {
    text,
    lineOf,
    faults: [],
    anchors: new Map(),
    scalars: new Map(),
    targets: new Map(),
    open: new Set(),
    through: undefined,
    aliased: 0,
  };
  const tree = readNode(root, reading);
  return { tree, faults: reading.faults, targets: reading.targets };
}

function readNode(node: Node | undefined, reading: Reading): Json {
  if (!node) return null;
  const { through } = reading;
  if (through && ++reading.aliased > maxAliased) {
    return reading.aliased === maxAliased + 1 ? refuse(reading, through, yamlMessages.aliases) : null;
  }
  if (isAlias(node)) return readAlias(node, reading);
  if (node.tag !== undefined) return refuseTag(reading, node);
  if (node.anchor && !through) reading.anchors.set(node.anchor, node);
  if (isScalar(node)) return readValue(node, reading);
  if (reading.open.size >= maxDepth) return refuse(reading, through ?? node, yamlMessages.depth);
  reading.open.add(node);
  const value = isMap(node)
    ? readMap(node, reading)
    : isSeq(node)
      ? node.items.map((item) => readNode(asNode(item), reading))
      : null;
  reading.open.delete(node);
  return value;
}

function readValue(node: Scalar, reading: Reading): Json {
  const result = reading.scalars.get(node) ?? readScalar(node);
  // Only what has an anchor can be read again; a text as long as the file may be so ten thousand times.
  if (node.anchor) reading.scalars.set(node, result);
  if ('value' in result) return result.value;
  const [start, end] = node.range ?? [0, 0];
  const found = result.mark.exec(reading.text.slice(start, end));
  const from = start + (found?.index ?? 0);
  reading.faults.push({ words: () => result.words, start: from, end: found ? from + found[0].length : end });
  return null;
}

function readAlias(alias: Alias, reading: Reading): Json {
  const target = reading.targets.get(alias) ?? reading.anchors.get(alias.source);
  if (!target) return refuse(reading, alias, () => yamlMessages.noAnchor(alias.source));
  if (reading.open.has(target)) return refuse(reading, alias, () => yamlMessages.cycle(alias.source));
  reading.targets.set(alias, target);
  const { through } = reading;
  reading.through = through ?? alias;
  const value = readNode(target, reading);
  reading.through = through;
  return value;
}

function readMap(map: YAMLMap, reading: Reading): JsonObject {
  const result: Record<string, Json> = {};
  const own = new Map<string, Node>();
  for (const pair of map.items) {
    const key = readKey(pair, own, reading);
    if (key === undefined) continue;
    if (isMergeKey(pair.key)) merge(result, own, pair, reading);
    else result[key] = readNode(asNode(pair.value), reading);
  }
  return result;
}

/** The pair's key; `undefined` if it is refused, and then the value is not looked at. */
function readKey(pair: Pair, own: Map<string, Node>, reading: Reading): string | undefined {
  const node = asNode(pair.key);
  if (!isScalar(node)) {
    const [start, end] = node?.range ?? [0, 0];
    const written = reading.text.slice(start - 1, end + 1);
    const isBraces = /^\{\{.*\}\}$/.test(written);
    if (isBraces) reading.faults.push({ words: () => yamlMessages.braces(written), start: start - 1, end: end + 1 });
    else refuse(reading, node, yamlMessages.keyNotText);
    return undefined;
  }
  if (node.tag !== undefined) {
    refuseTag(reading, node);
    return undefined;
  }
  const comma = decimalComma(node, pair, reading.text);
  if (comma) {
    reading.faults.push(comma);
    return undefined;
  }
  const key = keyText(node);
  const words = keyFault(node, key) ?? duplicate(own.get(key), key, reading);
  if (words) {
    refuse(reading, node, words);
    return undefined;
  }
  own.set(key, node);
  return key;
}

function keyFault({ value }: Scalar, key: string): Fault['words'] | undefined {
  if (key === '') return yamlMessages.keyEmpty;
  if (typeof value !== 'string') {
    return () => yamlMessages.keyNotQuoted(key, typeof value === 'number' ? 'a number' : 'a fixed value');
  }
  return nameFault(key);
}

function duplicate(first: Node | undefined, key: string, { lineOf }: Reading): Fault['words'] | undefined {
  const start = first?.range?.[0];
  return start === undefined ? undefined : () => yamlMessages.duplicate(key, lineOf(start));
}

/** Takes in the keys of other maps: those of this map win, then those of the maps named first. */
function merge(result: Record<string, Json>, own: ReadonlyMap<string, Node>, pair: Pair, reading: Reading): void {
  for (const source of mergeSources(pair.value)) {
    const faults = reading.faults.length;
    const value = readNode(source, reading);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      if (faults === reading.faults.length) refuse(reading, source, yamlMessages.mergeSource);
      continue;
    }
    for (const [key, member] of Object.entries(value)) {
      if (!own.has(key) && !Object.hasOwn(result, key)) result[key] = member;
    }
  }
}

function refuse(reading: Reading, node: Node | undefined, words: Fault['words']): null {
  const [start, end] = node?.range ?? [0, 0];
  reading.faults.push({ words, start, end });
  return null;
}

function refuseTag(reading: Reading, node: Node): null {
  const end = node.range?.[0] ?? 0;
  const start = reading.text.lastIndexOf('!', end);
  const first = /![^\s]*$/.exec(reading.text.slice(Math.max(0, start - 200), start + 1))?.[0].length ?? 1;
  const from = start + 1 - first;
  // A remark or an anchor may stand between the tag and its value.
  const tag = /^\S+/.exec(reading.text.slice(from, end))?.[0] ?? '!';
  reading.faults.push({ words: () => yamlMessages.tag(tag), start: from, end: from + tag.length });
  return null;
}
