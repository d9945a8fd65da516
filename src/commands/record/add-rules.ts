import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { codeOf } from '../../lib/code-of.ts';
import type { Stub } from '../../model/stub.ts';
import { writeWhole } from '../../outputs/file.ts';
import { lock } from '../../outputs/lock.ts';
import { appendStubs } from '../../suite/append-stubs.ts';
import { readStubFile } from '../../suite/read-stub-file.ts';
import { type RecordedRule, stubOf, treeOf } from '../../targets/offline/record/rule.ts';
import type { World } from '../world.ts';

type Surroundings = Pick<World, 'clock' | 'processes' | 'temporaries'>;

/** As much as a file of stubs may be, in bytes. */
const largest = 1_048_576;

/**
 * Adds rules to a file of stubs, behind those that it has, and leaves every other byte as it is. Rules for requests that
 * another process has recorded meanwhile are left out. Resolves to how many were added. Rejects with the system's error, or
 * with one whose message is the end of a sentence, and then nothing is changed.
 */
export async function addRules(world: Surroundings, path: string, rules: readonly RecordedRule[]): Promise<number> {
  const release = await lockOf(world, path);
  try {
    const before = await textOf(path);
    const known = before === undefined ? [] : stubsIn(before);
    if (!known) throw new Error('what stands in it cannot be read');
    const added = rules.filter((rule) => !known.some((stub) => asksTheSame(stub, rule)));
    if (added.length === 0) return 0;
    const after = appendStubs(before, added.map(treeOf));
    const isWhole = after !== undefined && stubsIn(after)?.length === known.length + added.length;
    if (!isWhole) throw new Error('no rule can be added below its `stub`; write that as a list in lines of its own');
    if (Buffer.byteLength(after) > largest) throw new Error('it would be larger than 1 MiB');
    await writeWhole(path, after, world.temporaries);
    return added.length;
  } finally {
    release();
  }
}

/** Another run may be adding its own rules at this moment. */
async function lockOf({ clock, processes, temporaries }: Surroundings, path: string): Promise<() => void> {
  const patience = clock.monotonic() + 5_000;
  while (true) {
    try {
      return lock(path, processes, temporaries);
    } catch (error) {
      // What is no fault of the system says that another process has it.
      if (!['UNKNOWN', 'EEXIST'].includes(codeOf(error)) || clock.monotonic() > patience) throw error;
      await clock.sleep(20);
    }
  }
}

/** Every byte must come back as it was, so there is no repairing of what is no UTF-8. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (!Buffer.from(text).equals(bytes)) throw new Error('it is not UTF-8');
    return text;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function stubsIn(text: string): readonly Stub[] | undefined {
  const found = readStubFile('', text);
  const stubs = found.filter((one): one is Stub => 'replies' in one);
  return stubs.length === found.length ? stubs : undefined;
}

function asksTheSame({ request }: Stub, rule: RecordedRule): boolean {
  const plain = (fields: Stub['request']) => fields.map(({ path, matchers }) => ({ path, matchers }));
  return isDeepStrictEqual(plain(request), plain(stubOf(rule).request));
}
