import { Writable } from 'node:stream';
import type { EndSignal } from '../../model/event.ts';
import type { Screen, World } from '../world.ts';

/** The surroundings of one run among several: it can be ended, and what it then still says need not be heard. */
export interface Stage {
  readonly world: World;
  /** Ends the run as the signal would that comes from outside. */
  end(signal: EndSignal): void;
  /** Ends it because it has been overtaken: nobody wants to read of cases that were interrupted. */
  overtake(): void;
  isOvertaken(): boolean;
}

/** Sets one up for the next run. */
export function openStage(world: World): Stage {
  const [stdout, stderr] = [openScreen(world.stdout), openScreen(world.stderr)];
  let listener: ((signal: EndSignal) => void) | undefined;
  let early: EndSignal | undefined;
  let isOvertaken = false;
  const end = (signal: EndSignal) => {
    early = signal;
    listener?.(signal);
  };
  return {
    world: {
      ...world,
      stdout: stdout.screen,
      stderr: stderr.screen,
      onSignal(listen) {
        listener = listen;
        // What came while the suites were being loaded.
        if (early) listen(early);
        return () => {
          listener = undefined;
        };
      },
    },
    end,
    isOvertaken: () => isOvertaken,
    overtake() {
      isOvertaken = true;
      stdout.close();
      stderr.close();
      end('SIGINT');
    },
  };
}

/** A screen that passes on what is written to it, at the pace of the real one, until it is closed. */
function openScreen(real: Screen): { readonly screen: Screen; close(): void } {
  let isOpen = true;
  const through = new Writable({
    decodeStrings: false,
    write(text: string, _, done) {
      if (isOpen) real.write(text, () => done());
      else done();
    },
  });
  const { isTTY, columns } = real;
  const screen = Object.assign(through, {
    ...(isTTY !== undefined && { isTTY }),
    ...(columns !== undefined && { columns }),
  });
  return {
    screen,
    close() {
      isOpen = false;
    },
  };
}
