import type { Mode } from '../../../model/suite.ts';
import type { Detail, RunFacts } from './shape.ts';
import { shellWords } from './shell.ts';

/**
 * The call of a case as a command for a POSIX shell. The token is none: the shell puts in that of its environment.
 * `undefined` where it is not known what was sent, or to whom, or where that cannot be pasted.
 */
export function curlOf(facts: Pick<RunFacts, 'baseUrl' | 'protocol'>, detail: Detail): string | undefined {
  const { inputs, mode, flatten = false, attempts, tooLarge = [] } = detail;
  const actionId = attempts.at(-1)?.trace.actionId;
  if (facts.baseUrl === undefined || !inputs || actionId === undefined || tooLarge.length > 0) return undefined;
  const body = facts.protocol === 'jobs' && mode !== 'execute' ? { inputs } : inputs;
  const words = shellWords([facts.baseUrl.replace(/\/$/, '') + runPath(actionId, mode, flatten), plainJson(body)]);
  if (!words) return undefined;
  const [url, data] = words;
  return [
    `curl --request POST ${url}`,
    `  --header "Authorization: Bearer $GENESYSCLOUD_ACCESS_TOKEN"`,
    `  --header 'Content-Type: application/json'`,
    `  --data ${data}`,
  ].join(' \\\n');
}

/** As the target makes it. */
function runPath(actionId: string, mode: Mode, flatten: boolean): string {
  const ending = { test: 'test', draft: 'draft/test', execute: 'execute' }[mode];
  const id = encodeURIComponent(actionId.replace(/\p{Surrogate}/gu, '\ufffd'));
  return `/api/v2/integrations/actions/${id}/${ending}${flatten ? '?flatten=true' : ''}`;
}

/** JSON in which whatever cannot be seen, or turns the direction of writing, is escaped. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/gu, (char) =>
    char.split('').map(escaped).join(''),
  );
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
