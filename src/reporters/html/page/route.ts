import { type Query, type SortKey, type StatusFilter, sortKeys, statusFilters, usualQuery } from './query.ts';

/** What the page shows. It stands in the address behind `#`, so that every view can be linked to and gone back to. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'cases'; readonly query: Query }
  | { readonly view: 'case'; readonly caseId: string };

/** Reads `#/`, `#/cases?status=failed&q=gold`, `#/case/<id>`; anything else is the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = split(hash.replace(/^#/, ''), '?');
  if (path === '/cases') return { view: 'cases', query: readQuery(new URLSearchParams(search)) };
  const [, caseId] = /^\/case\/(.+)$/.exec(path) ?? [];
  return caseId === undefined ? { view: 'overview' } : { view: 'case', caseId: decoded(caseId) };
}

/** The link to a case. */
export function caseLink(caseId: string): string {
  return `#/case/${encodeURIComponent(caseId)}`;
}

/** The link to the table of cases with this query; what is as usual is left out. */
export function casesLink(query: Partial<Query> = {}): string {
  const { sort, descending, ...filters } = { ...usualQuery, ...query };
  const entries: [string, string][] = Object.entries(filters).filter(([, value]) => value !== '');
  if (sort !== usualQuery.sort) entries.push(['sort', sort]);
  if (descending) entries.push(['order', 'descending']);
  const search = new URLSearchParams(entries).toString();
  return `#/cases${search === '' ? '' : `?${search}`}`;
}

/** The link to the overview. */
export const overviewLink = '#/';

function readQuery(search: URLSearchParams): Query {
  const text = (name: string) => search.get(name) ?? '';
  const sort = text('sort');
  const status = text('status');
  return {
    status: isStatusFilter(status) ? status : '',
    suite: text('suite'),
    action: text('action'),
    tag: text('tag'),
    q: text('q'),
    sort: isSortKey(sort) ? sort : usualQuery.sort,
    descending: text('order') === 'descending',
  };
}

function isStatusFilter(text: string): text is StatusFilter {
  return Object.hasOwn(statusFilters, text);
}

function isSortKey(text: string): text is SortKey {
  return sortKeys.some((key) => key === text);
}

/** Before and behind the first of the signs. */
function split(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** A link that somebody has cut or typed may be no address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
