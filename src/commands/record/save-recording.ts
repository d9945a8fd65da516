import { join } from 'node:path';
import { counted } from '../../lib/counted.ts';
import { printable } from '../../lib/printable.ts';
import type { RecordedRule } from '../../targets/offline/record/rule.ts';
import { whyUnwritten } from '../say.ts';
import type { World } from '../world.ts';
import { addRules } from './add-rules.ts';

/** Writes the rules into their files, and says which file got how many; false where one could not be written. */
export async function saveRecording(
  world: World,
  root: string,
  recorded: ReadonlyMap<string, readonly RecordedRule[]>,
): Promise<boolean> {
  const { stdout, stderr, redactor } = world;
  const shown = (text: string) => printable(redactor.text(text));
  let isSaved = true;
  if (recorded.size === 0) stdout.write('\nRecorded: nothing, since no answer came that stubs do not give.\n');
  for (const [file, rules] of recorded) {
    try {
      const count = await addRules(world, join(root, file), rules);
      const words = count === 0 ? 'nothing new' : counted(count, 'new rule');
      stdout.write(`\nRecorded: ${shown(file)}, ${words}.\n`);
    } catch (error) {
      isSaved = false;
      const lost = counted(rules.length, 'rule');
      stderr.write(`action-suite: ${lost} could not be written into ${shown(file)}: ${shown(whyUnwritten(error))}.\n`);
    }
  }
  return isSaved;
}
