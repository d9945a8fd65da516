import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { TemplateInputs } from '../../model/target.ts';
import { type InputReference, inputReferences } from './input-references.ts';

/**
 * The inputs that the templates of a request name: its address, the values of its headers and, unless it is a GET, its
 * body. An input that is named loudly in one place is loud. `rawRequest` stands for all inputs, and is none itself.
 * Undefined where there is no template.
 *
 * Sources: https://help.mypurecloud.com/articles/request-configuration-data-actions/ (which fields are templates, and
 * that a GET has no body) and https://help.mypurecloud.com/articles/velocity-macros-data-actions/ (what a reference to
 * nothing is replaced by).
 *
 * @param request `config.request` of an action
 * @param names the inputs that the contract has
 */
export function templateInputs(request: JsonObject, names: readonly string[]): TemplateInputs | undefined {
  const known = new Set(names);
  const templates = templatesOf(request);
  if (templates.length === 0) return undefined;
  const references = templates.flatMap(inputReferences);
  const named = (isLoud: boolean) =>
    references.filter((one) => one.isLoud === isLoud).map((reference) => nameIn(reference, known));
  const isInput = (name: string) => name !== 'rawRequest' || known.has(name);
  const loud = sorted(named(true).filter(isInput));
  return { loud, quiet: sorted(named(false).filter((name) => isInput(name) && !loud.includes(name))) };
}

function templatesOf({ requestUrlTemplate, headers, requestTemplate, requestType }: JsonObject): string[] {
  const hasBody = typeof requestType !== 'string' || requestType.toUpperCase() !== 'GET';
  const values: (Json | undefined)[] = [requestUrlTemplate, ...(isJsonObject(headers) ? Object.values(headers) : [])];
  return [...values, hasBody ? requestTemplate : undefined].filter((value) => typeof value === 'string');
}

/** A dash may be part of a name, or stand between two: the longest name that there is was meant. */
function nameIn({ name }: InputReference, known: ReadonlySet<string>): string {
  for (let part = name; part.includes('-'); part = part.slice(0, part.lastIndexOf('-'))) {
    if (known.has(part)) return part;
  }
  const first = name.replace(/-.*$/, '');
  return known.has(first) ? first : name.replace(/-+$/, '');
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
