import type { RunEvent } from '../../../src/model/event.ts';
import { attemptOf, Recording } from '../../support/events.ts';
import { customers, of, orders, place, suite, total } from './suites.ts';

/** Ctrl-C while a case was under way. */
export function interrupted(): readonly RunEvent[] {
  const recording = new Recording([of(orders, 4)]);
  recording.run(total(0, 0)).start(total(1, 250)).wait(200);
  recording.finish(total(1, 250), {
    problems: [{ kind: 'outcome-unknown', message: 'The run was interrupted while the action ran: it may have run.' }],
    attempts: [attemptOf(1, 200)],
  });
  recording.finish(total(2, 800), { reason: 'interrupted' });
  recording.finish(total(3, 9999.99), { reason: 'known fault, see CRM-1204' });
  return recording.end({ why: 'interrupted', message: 'The run was interrupted by Ctrl-C.' });
}

/** A file that could not be loaded, as the only one. */
export function brokenSuite(): readonly RunEvent[] {
  const broken = suite('suites/orders/broken.action.yaml', 'broken.action.yaml', 1);
  const recording = new Recording([broken]);
  const at = (line: number, source: string, length: number) => ({ ...place(line, source, length), file: broken.file });
  recording.finish(
    { index: 0, suite: broken, name: broken.title, action: '' },
    {
      problems: [
        {
          kind: 'invalid-suite',
          message: '`expcted` is not a key of a suite.',
          hint: 'Did you mean `expect`?',
          place: at(7, 'expcted:', 7),
        },
        {
          kind: 'invalid-suite',
          message: '`matrix.size` is empty, so that there would be no case.',
          hint: 'Write at least one value.',
          place: at(11, '  size: []', 4),
        },
      ],
    },
  );
  return recording.end({ why: 'invalid', message: 'Nothing was run, since a suite is not valid.' });
}

/** The program was killed: one case under way, one never begun, no end. */
export function cut(): readonly RunEvent[] {
  const recording = new Recording([of(customers, 1), of(orders, 3)]);
  recording.run(total(1, 0)).start(total(2, 250)).wait(50);
  return recording.events;
}
