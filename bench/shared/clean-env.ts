/**
 * The environment that every measured program gets: the same for all, with nothing in it that changes how Node runs
 * (`NODE_OPTIONS`), where requests go (`HTTP_PROXY`) or how a tool behaves on a build server (`CI`).
 */
export function cleanEnv(added: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, NO_COLOR: '1', ...added };
}
