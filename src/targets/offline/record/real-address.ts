import { standInHost } from '../address.ts';
import type { Sending } from '../back-end-request.ts';

/** Where requests go whose action does not say it whole. */
export interface RealPlaces {
  /** Scheme and host of every request, e.g. `https://crm-test.example`. */
  readonly backEnd?: string;
  /** Root of the API of Genesys Cloud; absent where the region is not known. */
  readonly genesysRoot?: string;
  /** Signs in there. */
  readonly genesysToken?: string;
}

/**
 * The request as it goes out: to its true address, signed in where the platform would sign in. Why that cannot be done,
 * and what to do, where it cannot.
 */
export function realAddress(
  sending: Sending,
  integrationType: string,
  { backEnd, genesysRoot, genesysToken }: RealPlaces,
): Sending | { readonly message: string } {
  if (integrationType === 'aws-lambda-data-actions' && !backEnd) return { message: lambda };
  const isStandIn = new URL(sending.url).host === standInHost(integrationType);
  if (integrationType === 'purecloud-data-actions' && isStandIn) {
    const root = backEnd ?? genesysRoot;
    if (root === undefined) return { message: noRegion };
    if (genesysToken === undefined && !backEnd) return { message: noToken };
    return signedIn(movedTo(sending, root), genesysToken);
  }
  if (backEnd) return movedTo(sending, backEnd);
  return isStandIn ? { message: noHost(integrationType) } : sending;
}

function movedTo(sending: Sending, root: string): Sending {
  const { pathname, search } = new URL(sending.url);
  return { ...sending, url: `${new URL(root).origin}${pathname}${search}` };
}

function signedIn(sending: Sending, token: string | undefined): Sending {
  const isSaid = Object.keys(sending.headers).some((name) => name.toLowerCase() === 'authorization');
  if (isSaid || token === undefined) return sending;
  return { ...sending, headers: { ...sending.headers, Authorization: `Bearer ${token}` } };
}

const noRegion =
  'The action asks the API of Genesys Cloud, and it is not known in which region: set GENESYSCLOUD_REGION, e.g. to eu-central-1.';

const noToken = 'The action asks the API of Genesys Cloud: set GENESYSCLOUD_ACCESS_TOKEN to a token that may do that.';

const lambda =
  'The action calls a function of AWS Lambda, which takes signed requests only. Name a server that answers in its place with --back-end.';

function noHost(integrationType: string): string {
  return `The action names a path alone, and which host the integration of the type ${integrationType} has stands in no export. Name it with --back-end, e.g. --back-end https://crm.example.`;
}
