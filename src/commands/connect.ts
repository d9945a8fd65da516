import type { Problem } from '../model/problem.ts';
import { createBudget } from '../run/budget.ts';
import { genesysTarget } from '../targets/genesys/genesys-target.ts';
import type { Connection } from './connection.ts';
import type { Credentials } from './credentials.ts';
import { openCustom } from './open-custom.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** Any pair will do: the simulator lets everybody in. */
const simulatorCredentials: Credentials = { clientId: 'simulator', clientSecret: 'simulator-secret' };

/**
 * Connects to the API that the settings name; with `simulate`, to a simulator of its own, over real HTTP all the same.
 *
 * @param folders where the simulator's actions are, below `root`
 */
export async function connect(
  world: World,
  settings: Settings,
  folders: readonly string[],
  root: string,
): Promise<Connection | { readonly problems: readonly Problem[] }> {
  if (settings.target) return openCustom(world, settings, settings.target);
  if (!settings.simulate) return open(world, settings);
  const { simulatorOf } = await import('./simulator-of.ts');
  const recorder = settings.record && (await openRecording(world, settings, settings.record));
  if (recorder && 'problems' in recorder) return recorder;
  const simulator = await simulatorOf(root, folders, recorder ? { recorder } : {});
  if ('problems' in simulator) return simulator;
  const endpoints = { baseUrl: simulator.url, loginUrl: simulator.url };
  const connection = open(world, { ...settings, endpoints, credentials: simulatorCredentials }, true);
  return {
    ...connection,
    ...(recorder && { recorder }),
    async close() {
      recorder?.close();
      await connection.close();
      await simulator.close();
    },
  };
}

/** Loaded when somebody records. */
async function openRecording(...args: Parameters<typeof import('./record/open-recorder.ts').openRecorder>) {
  const { openRecorder } = await import('./record/open-recorder.ts');
  return openRecorder(...args);
}

function open({ clock, random, redactor }: World, settings: Settings, takesStubs = false): Connection {
  const { endpoints, credentials, protocol, poll, rate, proxies } = settings;
  if (!endpoints || !credentials) throw new Error('settings without endpoints or credentials cannot be connected');
  const budget = createBudget({ ...rate, clock, random });
  const target = genesysTarget({
    ...endpoints,
    credentials,
    protocol,
    poll,
    proxies,
    budget,
    clock,
    random,
    redact: redactor.text,
    onToken: redactor.add,
    takesStubs,
  });
  return {
    target,
    exported: target.exported,
    baseUrl: endpoints.baseUrl,
    calls: target.calls,
    waiting: budget.waiting,
    close: async () => target.close(),
  };
}
