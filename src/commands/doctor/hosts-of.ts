import type { Endpoints } from '../../targets/genesys/regions.ts';

/** The servers that are called, each once: that of the sign-in, and that of the API where it is another. */
export function hostsOf(endpoints: Endpoints | undefined): readonly URL[] {
  if (!endpoints) return [];
  const [api, login] = [new URL(endpoints.baseUrl), new URL(endpoints.loginUrl)];
  return api.origin === login.origin ? [api] : [login, api];
}
