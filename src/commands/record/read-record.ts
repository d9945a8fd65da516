import type { Problem } from '../../model/problem.ts';
import { endpointsOfRegion } from '../../targets/genesys/regions.ts';
import type { RealPlaces } from '../../targets/offline/record/real-address.ts';
import type { RunFlags } from '../run-flags.ts';

/** What recording needs to know. */
export interface RecordSettings {
  /** Where requests go whose action does not say it whole. */
  readonly places: RealPlaces;
}

/** Reads what is said about recording; `undefined` where nothing is to be recorded. The token is looked for later. */
export function readRecord(
  { record, simulate, backEnd }: Pick<RunFlags, 'record' | 'simulate' | 'backEnd'>,
  { GENESYSCLOUD_REGION: region }: Readonly<Record<string, string | undefined>>,
  problems: Problem[],
): RecordSettings | undefined {
  if (!record) {
    if (backEnd !== undefined) problems.push(without('--back-end', '--record'));
    return undefined;
  }
  if (!simulate) problems.push(without('--record', '--simulate'));
  if (backEnd !== undefined && !isRoot(backEnd)) problems.push(noRoot);
  const endpoints = region === undefined ? undefined : endpointsOfRegion(region);
  if (endpoints && 'kind' in endpoints) problems.push(endpoints);
  return {
    places: {
      ...(backEnd !== undefined && { backEnd }),
      ...(endpoints && 'baseUrl' in endpoints && { genesysRoot: endpoints.baseUrl }),
    },
  };
}

function without(option: string, other: string): Problem {
  const message = `\`${option}\` has a meaning with \`${other}\` only.`;
  const hint =
    option === '--record'
      ? 'Add --simulate: the actions are carried out on this machine, and what they ask of the systems behind them is recorded.'
      : `Add ${other}, or leave ${option} out.`;
  return { kind: 'usage', message, hint };
}

/** The address itself may hold a password, so the words never repeat it. */
const noRoot: Problem = {
  kind: 'usage',
  message: 'What --back-end says is not the root of a server.',
  hint: 'Write scheme and host alone, e.g. https://crm-test.example.com or http://localhost:8080.',
};

function isRoot(text: string): boolean {
  if (!/^https?:\/\/[^/\s]/i.test(text) || !URL.canParse(text)) return false;
  const { pathname, search, hash, username, password } = new URL(text);
  return pathname === '/' && `${search}${hash}${username}${password}` === '';
}
