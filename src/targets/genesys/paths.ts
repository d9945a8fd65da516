import type { Mode } from '../../model/suite.ts';

const actions = '/api/v2/integrations/actions';

/** As many as the API gives at once. */
export const pageSize = 100;

/** One page of the organisation's actions, those whose name holds `name` where it is given. Pages count from 1. */
export function listPath(page: number, name?: string): string {
  const filter = name === undefined ? '' : `name=${encode(name)}&`;
  return `${actions}?${filter}pageSize=${pageSize}&pageNumber=${page}`;
}

/** The shortest call that everyone may make. */
export const probePath = `${actions}?pageSize=1&pageNumber=1`;

/**
 * Who the client is, with its roles and what each allows. It needs no permission.
 *
 * Source: the platform's SDKs, `getAuthorizationSubjectsMe` ("Requires NO permissions").
 */
export const ownSubjectPath = '/api/v2/authorization/subjects/me';

/**
 * What the organisation may do with data actions. It needs no permission.
 *
 * Source: the platform's SDKs, `getOrganizationsLimitsNamespace` ("Requires NO permissions").
 */
export const limitsPath = '/api/v2/organizations/limits/namespaces/dataactions';

/** An action with its contract, or its draft, which has one of its own. */
export function contractPath(id: string, mode: Mode): string {
  return `${actions}/${segment(id)}${mode === 'draft' ? '/draft' : ''}?expand=contract&includeConfig=true`;
}

/** A template that the API keeps by itself, by its file's name. */
export function templatePath(id: string, file: string): string {
  return `${actions}/${segment(id)}/templates/${segment(file)}`;
}

/** Where an action is run. */
export function runPath(id: string, mode: Mode, flatten: boolean): string {
  return `${modePath(id, mode)}${flatten ? '?flatten=true' : ''}`;
}

/** Where the state of an accepted test is read. */
export function pollPath(id: string, mode: Mode, testId: string): string {
  return `${modePath(id, mode === 'draft' ? 'draft' : 'test')}/${segment(testId)}`;
}

function modePath(id: string, mode: Mode): string {
  const ending = { test: 'test', draft: 'draft/test', execute: 'execute' }[mode];
  return `${actions}/${segment(id)}/${ending}`;
}

/**
 * Text as exactly one segment of a path. Nothing that it holds can lead to another path: `.` and `..` are encoded twice,
 * since a URL takes `%2E%2E` for `..`.
 */
function segment(text: string): string {
  return /^\.{1,2}$/.test(text) ? text.replaceAll('.', '%252E') : encode(text);
}

/** `encodeURIComponent` throws at half of a surrogate pair; that becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
