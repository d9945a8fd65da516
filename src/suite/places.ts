import {
  type Alias,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../model/place.ts';
import type { Span, TextPosition } from './fault.ts';
import type { Pointer } from './pointer.ts';
import { spanWithin } from './span-within.ts';

/**
 * Where the parts of a document stand. Looked up on demand, since most are never asked for. A part that does not exist
 * has the place of the nearest part around it.
 */
export interface Places {
  /** The key itself; for a member of a list, its value. */
  key(pointer: Pointer): Place;
  /** The value; where it is empty or spreads over several lines, the key. */
  value(pointer: Pointer): Place;
  /** The part of the text that `key` or `value` marks. */
  span(part: 'key' | 'value', pointer: Pointer): Span;
  /** A part of a text; the whole of it where that part cannot be told for certain. */
  within(whole: Span, position: TextPosition): Span;
  /** From one offset in the text to another, as far as the line goes. */
  at(start: number, end: number): Place;
  /** The line of an offset, from 1. */
  lineOf(offset: number): number;
}

/** A line that is longer is not shown: each place in it would carry all of it into every report. */
const longestLine = 10_000;

/** Up to so many keys, a map is looked through. */
const fewKeys = 16;

interface Spot {
  readonly key?: Node;
  readonly value: Node | undefined;
}

/** Knows the places of one document. `targets` says which value each alias stood for when it was read. */
export function createPlaces(
  file: string,
  text: string,
  lines: LineCounter,
  root: Node | undefined,
  targets: ReadonlyMap<Alias, Node>,
): Places {
  const indexes = new WeakMap<YAMLMap, Map<string, Spot>>();

  // Places are asked for from the top to the bottom, several of one line after each other.
  let last: { readonly line: number; readonly source: string } | undefined;

  const at = (start: number, end: number): Place => {
    const { line, col: column } = lines.linePos(start);
    const lineStart = lines.lineStarts[line - 1] ?? 0;
    const lineEnd = lines.lineStarts[line] ?? text.length;
    if (lineEnd - lineStart > longestLine) return { file, line, column };
    if (last?.line !== line) last = { line, source: text.slice(lineStart, lineEnd).replace(/\r?\n$/, '') };
    const { source } = last;
    const length = source.slice(column - 1, column - 1 + Math.max(0, end - start)).trimEnd().length;
    return { file, line, column, source, length: Math.max(1, length) };
  };
  const resolve = (node: Node | undefined): Node | undefined => (isAlias(node) ? targets.get(node) : node);

  const indexOf = (map: YAMLMap): Map<string, Spot> => {
    const known = indexes.get(map);
    if (known) return known;
    const index = new Map<string, Spot>();
    indexes.set(map, index);
    const sources: Node[] = [];
    for (const { key, value } of map.items) {
      if (isMergeKey(key)) sources.push(...mergeSources(value));
      else if (isScalar(key)) index.set(keyText(key), { key, value: asNode(value) });
    }
    for (const [name, spot] of sources.flatMap(spotsOf)) if (!index.has(name)) index.set(name, spot);
    return index;
  };

  const spotsOf = (node: Node): [string, Spot][] => {
    const source = resolve(node);
    return isMap(source) ? [...indexOf(source)] : [];
  };

  /** Most maps are small and asked once or twice: looking through them costs less than an index of them. */
  const spotIn = (map: YAMLMap, name: string): Spot | undefined => {
    if (map.items.length > fewKeys) return indexOf(map).get(name);
    for (const { key, value } of map.items) {
      if (isScalar(key) && keyText(key) === name && !isMergeKey(key)) return { key, value: asNode(value) };
    }
    return map.items.some(({ key }) => isMergeKey(key)) ? indexOf(map).get(name) : undefined;
  };

  const find = (pointer: Pointer): Spot => {
    let spot: Spot = { value: root };
    for (const step of pointer) {
      const here = resolve(spot.value);
      const next = isMap(here)
        ? spotIn(here, String(step))
        : isSeq(here)
          ? member(here.items[Number(step)])
          : undefined;
      if (!next) return spot;
      spot = next;
    }
    return spot;
  };

  const span = (part: 'key' | 'value', pointer: Pointer): Span => {
    const { key, value } = find(pointer);
    const isKey = part === 'key' || isEmpty(value) || spreads(value, text);
    const [start, end] = ((isKey ? key : value) ?? value)?.range ?? [0, 0];
    return { start, end };
  };
  const atSpan = ({ start, end }: Span): Place => at(start, end);

  return {
    at,
    span,
    within: (whole, position) => spanWithin(text, whole, position),
    key: (pointer) => atSpan(span('key', pointer)),
    value: (pointer) => atSpan(span('value', pointer)),
    lineOf: (offset) => lines.linePos(offset).line,
  };
}

/** Whether the key is a `<<` without quotes, which takes in another map. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
}

/** The maps, or aliases to maps, behind a `<<`. */
export function mergeSources(value: unknown): Node[] {
  const sources = isSeq(value) ? value.items : [value];
  return sources.map(asNode).filter((node) => node !== undefined);
}

/** A key as the author wrote it, quotes aside. */
export function keyText(key: { readonly value: unknown; readonly source?: string }): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? '');
}

/** The value if it is a node of the YAML library. */
export function asNode(value: unknown): Node | undefined {
  return isScalar(value) || isCollection(value) || isAlias(value) ? value : undefined;
}

function member(value: unknown): Spot | undefined {
  const node = asNode(value);
  return node && { value: node };
}

function isEmpty(node: Node | undefined): boolean {
  return !node?.range || node.range[0] === node.range[1];
}

function spreads(node: Node | undefined, text: string): boolean {
  return isCollection(node) && node.range ? text.slice(node.range[0], node.range[1]).trimEnd().includes('\n') : false;
}
