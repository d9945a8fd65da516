import { compileMarked } from '../expressions/template.ts';
import { inputOf } from '../lib/path.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Checker } from './checker.ts';
import { type Level, levelsOf } from './levels.ts';
import type { Pointer } from './pointer.ts';
import { mapOf } from './take.ts';
import { oneOf } from './words.ts';

/** An input, where it stands, and the inputs that its expressions use. */
interface Node {
  readonly pointer: Pointer;
  readonly uses: readonly string[];
}

type Nodes = ReadonlyMap<string, Node>;

/** Reports inputs whose expressions refer to each other in a circle, so that none of them could be worked out first. */
export function checkCircles(tree: JsonObject, checker: Checker): void {
  const [whole, ...cases] = levelsOf(tree);
  const suite = nodesOf(whole);
  const told = new Set<string>();
  for (const own of [new Map<string, Node>(), ...cases.map(nodesOf)]) {
    for (const circle of findCircles(new Map([...suite, ...own]))) {
      const id = circle.toSorted().join('\n');
      const [first = ''] = circle;
      const node = own.get(first) ?? suite.get(first);
      if (!node || told.has(id)) continue;
      told.add(id);
      checker.report({ pointer: node.pointer, part: 'value', words: () => wordsOf(first, circle) });
    }
  }
}

function wordsOf(first: string, circle: readonly string[]) {
  const way = circle.length > 1 ? `, by way of ${oneOf(circle.slice(1), 'and')}` : '';
  return {
    message: `\`${first}\` would be worked out of itself${way}.`,
    hint: circle.length > 1 ? 'Give one of them a value that refers to none of the others.' : 'Write its value.',
  };
}

function nodesOf({ map, pointer }: Level): Nodes {
  const parts = ['inputs', 'matrix', 'mocks'].flatMap((key) =>
    Object.entries(mapOf(map[key])).map(([name, value]): [string, Node] => {
      const input = key === 'mocks' ? inputOf(name) : name;
      return [input, { pointer: [...pointer, key, name], uses: usesOf(value) }];
    }),
  );
  return new Map(parts);
}

/** Names of inputs; what cannot be read is reported elsewhere. */
function usesOf(value: Json): string[] {
  const compiled = compileMarked(value);
  if ('message' in compiled) return [];
  return compiled.references.flatMap(({ path: [name, key] }) => (name === 'inputs' && key !== undefined ? [key] : []));
}

/** The circles among the inputs, at least one of those that have a part in common. Walks with a stack of its own: the way may be long. */
function findCircles(nodes: Nodes): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const start of nodes.keys()) {
    const open = new Set<string>();
    const way: { readonly name: string; readonly rest: Iterator<string> }[] = [];
    const enter = (name: string) => {
      open.add(name);
      way.push({ name, rest: (nodes.get(name)?.uses ?? []).values() });
    };
    if (!done.has(start)) enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { value: used, done: isLast } = here.rest.next();
      if (isLast) {
        way.pop();
        open.delete(here.name);
        done.add(here.name);
      } else if (open.has(used)) circles.push([...open].slice([...open].indexOf(used)));
      else if (!done.has(used)) enter(used);
    }
  }
  return circles;
}
