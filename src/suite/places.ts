import {
  type Alias,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Place } from '../model/place.ts';
import type { Pointer } from './pointer.ts';
import { isTextStyle, textOffsets } from './text-offsets.ts';

/**
 * Where the parts of a document stand. Looked up on demand, since most are never asked for. A part that does not exist
 * has the place of the nearest part around it.
 */
export interface Places {
  /** The key itself; for a member of a list, its value. */
  key(pointer: Pointer): Place;
  /** The value; where it is empty or spreads over several lines, the key. */
  value(pointer: Pointer): Place;
  /** A part of the text that is the value; the whole value where that cannot be told for certain. */
  within(pointer: Pointer, part: TextPart): Place;
  /** From one offset in the text to another, as far as the line goes. */
  at(start: number, end: number): Place;
}

/** A part of a text. */
export interface TextPart {
  readonly text: string;
  /** Counted in characters from 0. */
  readonly at: number;
  /** Without it, the word that begins there. */
  readonly length?: number | undefined;
}

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

  const at = (start: number, end: number): Place => {
    const { line, col } = lines.linePos(start);
    const lineStart = lines.lineStarts[line - 1] ?? 0;
    const source = text.slice(lineStart, lines.lineStarts[line] ?? text.length).replace(/\r?\n$/, '');
    const length = source.slice(col - 1, col - 1 + Math.max(0, end - start)).trimEnd().length;
    return { file, line, column: col, source, length: Math.max(1, length) };
  };
  const atNode = (node: Node | undefined): Place => {
    const [start, end] = node?.range ?? [0, 0];
    return at(start, end);
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

  const find = (pointer: Pointer): Spot => {
    let spot: Spot = { value: root };
    for (const step of pointer) {
      const here = resolve(spot.value);
      const next = isMap(here)
        ? indexOf(here).get(String(step))
        : isSeq(here)
          ? member(here.items[Number(step)])
          : undefined;
      if (!next) return spot;
      spot = next;
    }
    return spot;
  };

  const valuePlace = (pointer: Pointer): Place => {
    const { key, value } = find(pointer);
    return atNode(key && (isEmpty(value) || spreads(value, text)) ? key : value);
  };

  return {
    at,
    within: (pointer, part) => {
      const { value } = find(pointer);
      const span = isScalar(value) ? spanWithin(value, part, text) : undefined;
      return span ? at(...span) : valuePlace(pointer);
    },
    key: (pointer) => {
      const { key, value } = find(pointer);
      return atNode(key ?? value);
    },
    value: valuePlace,
  };
}

/** Who writes a longer text than this is shown the whole of it. */
const longestMapped = 10_000;

/** From which offset to which a part of a text stands. */
function spanWithin(
  { range, type, value }: Scalar,
  part: TextPart,
  document: string,
): readonly [start: number, end: number] | undefined {
  if (!range || !isTextStyle(type) || value !== part.text || value.length > longestMapped) return undefined;
  const offsets = textOffsets(document.slice(range[0], range[1]), type, part.text);
  const { at, length = /^(?:\w+|\S)/.exec(part.text.slice(at))?.[0].length ?? 1 } = part;
  const [start, end] = [offsets?.[at], offsets?.[Math.min(at + length, part.text.length)]];
  return start === undefined || end === undefined ? undefined : [range[0] + start, range[0] + Math.max(end, start + 1)];
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
