/**
 * The beginning of a client id, by which somebody who knows it knows it again. Anything that is no UUID, as ids of OAuth
 * clients are, may be a secret that was set in its place, and nothing of it is told.
 */
export function shortened(clientId: string): string {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(clientId) ? `${clientId.slice(0, 8)}…` : 'set';
}
