import { installPeers } from './install-peers.ts';
import type { Tool } from './tool.ts';
import { actionSuite } from './tools/action-suite.ts';
import { bruno } from './tools/bruno.ts';
import { gotLoop } from './tools/got-loop.ts';
import { hurl } from './tools/hurl.ts';
import { newman } from './tools/newman.ts';
import { runn } from './tools/runn.ts';
import { stepCi } from './tools/step-ci.ts';
import { venom } from './tools/venom.ts';

const makers: Readonly<Record<string, () => Tool | undefined | Promise<Tool>>> = {
  'action-suite': actionSuite,
  got: gotLoop,
  stepci: stepCi,
  newman,
  bruno,
  hurl,
  runn,
  venom,
};

/** The names that `--tools` takes. */
export const toolNames = Object.keys(makers);

/** Those of the named tools that are on this machine; the ones from npm are installed first. */
export async function findTools(names: readonly string[]): Promise<readonly Tool[]> {
  const unknown = names.filter((name) => !Object.hasOwn(makers, name));
  if (unknown.length > 0) throw new Error(`No such tool: ${unknown.join(', ')}. There are: ${toolNames.join(', ')}.`);
  if (names.some((name) => ['stepci', 'newman', 'bruno'].includes(name))) installPeers();
  const tools = await Promise.all(names.map((name) => makers[name]?.()));
  return tools.filter((tool) => tool !== undefined);
}
