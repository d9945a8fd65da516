import type { Clock } from '../../model/clock.ts';
import type { Temporaries } from '../temporaries.ts';
import { addressOf } from './address-of.ts';
import { claimedMessages } from './claimed-messages.ts';
import { putBack } from './put-back.ts';
import { scanSpool } from './scan-spool.ts';
import { makeSpoolFile, type SpoolFile } from './spool-file.ts';
import { type SpoolPlace, touchEveryMs } from './spool-names.ts';
import type { Waiting } from './waiting.ts';

/** Where the messages of a webhook are kept until they are taken. */
export interface WebhookSpool {
  readonly place: SpoolPlace;
  readonly temporaries: Temporaries;
  /** What commands need to find it, as a shell takes it, with a blank before: ` --out results`. Default nothing. */
  readonly options?: string;
}

/** What a run has in hand of the spool. */
export interface RunSpool {
  /** For its own messages; absent where none can be kept. */
  readonly file: SpoolFile | undefined;
  /** Why not. */
  readonly fault: unknown;
  /** What earlier runs left for the same address, but for what the receiver refused for good. */
  readonly earlier: AsyncIterator<Waiting>;
  /** Lets go of it all. Never rejects. Resolves to how many messages of earlier runs still wait, if there is time to count. */
  close(): Promise<number>;
}

/**
 * Makes the file of a run, and claims what earlier ones left as it is asked for. Never rejects.
 *
 * @param options where its messages go, its time, and what says that it has to stop now
 */
export async function openRunSpool(
  spool: WebhookSpool | undefined,
  { url, clock, signal: stop }: { readonly url: string; readonly clock: Clock; readonly signal?: AbortSignal },
): Promise<RunSpool> {
  if (!spool) return { file: undefined, fault: undefined, earlier: nothing(), close: async () => 0 };
  const { place, temporaries } = spool;
  const address = addressOf(url);
  const { file, fault } = await tryMaking(() => makeSpoolFile(place, address));
  let claimed: SpoolFile | undefined;
  const earlier = asFarAsReadable(
    claimedMessages({
      ...{ place, temporaries, clock, stop },
      isWanted: (other) => other?.hash === address.hash,
      picks: ({ standing }) => !standing.isDead,
      onFile: (opened) => {
        claimed = opened;
      },
    }),
  );
  const released = new AbortController();
  const touch = async () => {
    while (!released.signal.aborted) {
      await clock.sleep(touchEveryMs, released.signal);
      file?.touch(clock.now());
      claimed?.touch(clock.now());
    }
  };
  void touch();
  return {
    file,
    fault,
    earlier,
    async close() {
      released.abort();
      await earlier.return();
      file?.close();
      const isHurried = stop?.aborted === true;
      const waiting = isHurried ? 0 : await countWaiting(place, clock.now()).catch(() => 0);
      if (file) await putBack(file.path, temporaries, isHurried).catch(() => {});
      return waiting;
    },
  };
}

async function tryMaking(
  make: () => Promise<SpoolFile>,
): Promise<{ readonly file: SpoolFile | undefined; readonly fault: unknown }> {
  try {
    return { file: await make(), fault: undefined };
  } catch (fault) {
    return { file: undefined, fault };
  }
}

/** Those that no process has in hand, and no receiver has refused for good. */
async function countWaiting(place: SpoolPlace, now: number): Promise<number> {
  let waiting = 0;
  for await (const { holder, standing } of scanSpool(place, now))
    if (holder === undefined && !standing.isDead) waiting += 1;
  return waiting;
}

/** What cannot be read stays where it is, and holds up no run. */
async function* asFarAsReadable(messages: AsyncGenerator<Waiting>): AsyncGenerator<Waiting, void, undefined> {
  try {
    yield* messages;
  } catch {
    // That it waits is told in the end, if it can be read then.
  }
}

async function* nothing(): AsyncGenerator<never, void, undefined> {}
