import type { ValueMap } from '../../velocity/value.ts';
import type { ActionTemplate } from './action-template.ts';
import { addressOf } from './address.ts';
import type { Sending } from './back-end-request.ts';
import { type ActionFault, processingFault } from './execution.ts';
import type { Operations } from './operations.ts';
import type { Program } from './program.ts';
import { render } from './render.ts';

/** The request that an action's templates give, or its fault; what is done is taken down. */
export function resolveRequest(
  { integrationType, method, url, headers, body }: Program,
  context: ValueMap,
  operations: Operations,
): Sending | { readonly fault: ActionFault } {
  const no = (name: 'url' | 'headers' | 'body', fault: ActionFault) => {
    operations.failed(name, fault);
    return { fault };
  };
  const address = resolveUrl(url, integrationType, context);
  if (typeof address !== 'string') return no('url', address.fault);
  operations.done('url', `[${method}] ${address}`);
  const resolved = renderAll(headers, context);
  if ('fault' in resolved) return no('headers', resolved.fault);
  operations.done('headers', resolved.texts);
  // GET has no body (Genesys Cloud Resource Center, "Request configuration"), and its template is listed all the same.
  const content = takesBody(method) ? render(body, context) : { text: '' };
  if ('fault' in content) return no('body', content.fault);
  operations.done('body', content.text);
  const sent = { method, url: address, headers: resolved.texts };
  return takesBody(method) ? { ...sent, headers: typed(resolved.texts), body: content.text } : sent;
}

function resolveUrl(url: ActionTemplate, integrationType: string, context: ValueMap) {
  const rendered = render(url, context);
  if ('fault' in rendered) return rendered;
  const address = addressOf(rendered.text, integrationType);
  if (address !== undefined) return address;
  return { fault: processingFault(`'${rendered.text}' is not an address that a request can be sent to.`) };
}

function renderAll(
  templates: readonly ActionTemplate[],
  context: ValueMap,
): { readonly texts: Readonly<Record<string, string>> } | { readonly fault: ActionFault } {
  const texts: [string, string][] = [];
  for (const template of templates) {
    const rendered = render(template, context);
    if ('fault' in rendered) return rendered;
    texts.push([template.name, rendered.text]);
  }
  return { texts: Object.fromEntries(texts) };
}

/** That DELETE has none is assumed. */
function takesBody(method: string): boolean {
  return !['GET', 'DELETE', 'HEAD'].includes(method);
}

/** A body is JSON unless the action says otherwise: assumed, since exports made by the platform say it themselves. */
function typed(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const isSaid = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  return isSaid ? headers : { 'Content-Type': 'application/json', ...headers };
}
