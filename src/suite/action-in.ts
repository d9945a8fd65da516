import type { Problem } from '../model/problem.ts';
import type { Suite } from '../model/suite.ts';
import { oneOf } from './words.ts';

/** The id or name of a suite's action in an environment, or why there is none. */
export function actionIn(suite: Suite, env: string | undefined): string | Problem {
  if (typeof suite.action === 'string') return suite.action;
  const id = env !== undefined && Object.hasOwn(suite.action, env) ? suite.action[env] : undefined;
  if (id !== undefined) return id;
  const names = oneOf(Object.keys(suite.action), 'and');
  return {
    kind: 'invalid-suite',
    message:
      env === undefined
        ? `The action differs between environments, and none is chosen; there are ${names}.`
        : `There is no action for the environment \`${env}\`; there are ${names}.`,
    hint:
      env === undefined
        ? 'Choose one with `--env`, or set `defaultEnvironment` in the configuration.'
        : `Add \`${env}\` under \`action\`, or choose another environment with \`--env\`.`,
    place: suite.places.action ?? suite.place,
  };
}
