import { judgePlaces } from './judge-places.ts';
import { loadCases } from './load-cases.ts';
import { ownFiles } from './own-files.ts';
import { reportPlaces } from './report-places.ts';
import { sayProblems } from './say.ts';
import { settleOffline } from './settle-offline.ts';
import type { Invocation, World } from './world.ts';

/** Checks everything that can be known without a call. Exit codes: 0 all is well, 2 something must be mended. */
export async function validate(world: World, invocation: Invocation): Promise<number> {
  const { settings, problems } = await settleOffline(world, invocation);
  const loaded = await loadCases(world, invocation, settings);
  const places = reportPlaces(settings, { runId: 'any', startedAt: world.clock.now() });
  const judgement = await judgePlaces(places, ownFiles(invocation.project, loaded));
  const all = [
    ...problems,
    ...loaded.problems,
    ...judgement.problems,
    ...loaded.broken.flatMap(({ problems }) => problems),
  ];
  sayProblems(world.stderr, all, world.redactor);
  const wrong = all.length === 1 ? '1 problem' : `${all.length} problems`;
  const cases = loaded.found === 1 ? '1 case' : `${loaded.found} cases`;
  const suites = loaded.suites.length === 1 ? '1 suite' : `${loaded.suites.length} suites`;
  world.stdout.write(all.length > 0 ? `${wrong} to mend.\n` : `${suites}, ${cases}: all well.\n`);
  return all.length > 0 ? 2 : 0;
}
