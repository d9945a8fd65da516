import type { RunFinished } from '../model/event.ts';
import type { RunFlags } from './run-flags.ts';

/**
 * The commands to type next, as lines of text: the one that goes on with a run that was stopped, and the one that runs
 * again what did not pass. None where all is well.
 *
 * @param comparedWith the audit log of the run in the environment that was compared with
 */
export function nextSteps({ counts, stopped }: RunFinished, flags: RunFlags, comparedWith?: string): string[] {
  const where = placeFlags(flags);
  const which = [
    ...(flags.simulate ? ['--simulate'] : []),
    ...environmentFlag(flags),
    ...(flags.against === undefined ? [] : ['--against', quoted(flags.against)]),
  ];
  const baseline = comparedWith === undefined ? [] : ['--baseline', quoted(comparedWith)];
  const isOpen = stopped !== undefined && stopped.why !== 'invalid' && !flags.update;
  return [
    ...(isOpen ? [`  go on    ${['action-suite run --resume', ...baseline, ...where].join(' ')}`] : []),
    ...(counts.failed + counts.errored > 0 && stopped?.why !== 'invalid'
      ? [`  again    ${['action-suite run --last-failed', ...which, ...where].join(' ')}`]
      : []),
  ];
}

/** The option that chooses the same environment. */
export function environmentFlag({ env }: Pick<RunFlags, 'env'>): string[] {
  return env === undefined ? [] : ['--env', quoted(env)];
}

/** The options by which another command finds the same project and the same folder of reports. */
export function placeFlags({ config, out }: RunFlags): string[] {
  return [
    ...(config === undefined ? [] : ['--config', quoted(config)]),
    ...(out === undefined ? [] : ['--out', quoted(out)]),
  ];
}

/** As a shell takes it. */
function quoted(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
