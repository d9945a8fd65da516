import { isJsonObject } from '../../lib/is-json-object.ts';
import { nearest } from '../../lib/nearest.ts';
import { show, showText } from '../../lib/show.ts';
import { equal } from '../../matchers/difference.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { ContractChange } from './change.ts';
import { ruleChanges } from './rule-changes.ts';
import { type Part, type Side, sentence } from './side.ts';
import { typeChange } from './type-change.ts';
import { valueChange } from './value-change.ts';

/**
 * What has changed between two JSON Schemas (draft-04) of the same side of a contract. What is sent breaks where less is
 * taken than before, what comes back where more may come than before, or less must.
 */
export function schemaChanges(side: Side, before: JsonObject, after: JsonObject): ContractChange[] {
  return changesOf({ side, path: '' }, before, after);
}

function changesOf(part: Part, before: JsonObject, after: JsonObject): ContractChange[] {
  const type = typeChange(part, before.type, after.type);
  // Of another type, nothing else can be compared.
  if (type) return [type];
  return [
    ...valueChange(part, before.enum, after.enum),
    ...ruleChanges(part, before, after),
    ...openness(part, before.additionalProperties === false, after.additionalProperties === false),
    ...members(part, before, after),
    ...items(part, before.items, after.items),
  ];
}

function openness({ side, path }: Part, wasClosed: boolean, isClosed: boolean): ContractChange[] {
  if (wasClosed === isClosed) return [];
  const of = path === '' ? 'the contract does not name' : `the contract does not name below \`${showText(path)}\``;
  const name = side === 'input' ? 'an input' : 'a field';
  const verb = {
    true: { input: 'is refused', output: 'cannot come' },
    false: { input: 'is taken', output: 'may come' },
  };
  const message = `Now ${name} that ${of} ${verb[`${isClosed}`][side]}.`;
  const what = `${side}-${isClosed ? 'closed' : 'open'}` as const;
  return [{ what, ...(path !== '' && { path }), breaking: side === 'input' && isClosed, message }];
}

function members(part: Part, before: JsonObject, after: JsonObject): ContractChange[] {
  const [old, now] = [propertiesOf(before), propertiesOf(after)];
  const [oldRequired, nowRequired] = [requiredOf(before), requiredOf(after)];
  const added = [...now.keys()].filter((name) => !old.has(name));
  const changes: ContractChange[] = [];
  for (const [name, schema] of old) {
    const one = { side: part.side, path: below(part.path, name) };
    const present = now.get(name);
    if (present === undefined) {
      changes.push(removed(one, nearest(name, added)));
      continue;
    }
    changes.push(...presence(one, oldRequired.includes(name), nowRequired.includes(name)));
    changes.push(...changesOf(one, schema, present));
  }
  for (const name of added)
    changes.push(addition({ side: part.side, path: below(part.path, name) }, nowRequired.includes(name)));
  return changes;
}

function removed(part: Part, near: string | undefined): ContractChange {
  const message = `${sentence(part)} is gone.`;
  const hint = near === undefined ? {} : { hint: `Perhaps it is called \`${showText(near)}\` now, which is new.` };
  return { what: `${part.side}-removed`, path: part.path, breaking: true, message, ...hint };
}

function addition(part: Part, isRequired: boolean): ContractChange {
  const { side, path } = part;
  const breaking = side === 'input' && isRequired;
  const kind = side === 'output' ? '' : isRequired ? ', and must be sent' : ', and may be left out';
  return { what: `${side}-added`, path, breaking, message: `${sentence(part)} is new${kind}.` };
}

function presence(part: Part, was: boolean, is: boolean): ContractChange[] {
  if (was === is) return [];
  const { side, path } = part;
  const what = `${side}-${is ? 'required' : 'optional'}` as const;
  const words = {
    input: is ? 'must be sent now' : 'may be left out now',
    output: is ? 'is always there now' : 'may be missing now',
  };
  const breaking = side === 'input' ? is : !is;
  return [{ what, path, breaking, message: `${sentence(part)} ${words[side]}.` }];
}

function items({ side, path }: Part, before: Json | undefined, after: Json | undefined): ContractChange[] {
  if (isJsonObject(before) && isJsonObject(after)) return changesOf({ side, path: `${path}[*]` }, before, after);
  if (equal(before ?? null, after ?? null)) return [];
  const message = `What the members of ${path === '' ? 'the list' : `\`${showText(path)}\``} are was ${show(before ?? {}, 60)} and is ${show(after ?? {}, 60)}.`;
  return [{ what: `${side}-rule`, path: `${path}[*]`, breaking: true, message }];
}

function propertiesOf({ properties }: JsonObject): Map<string, JsonObject> {
  const entries = isJsonObject(properties) ? Object.entries(properties) : [];
  return new Map(entries.map(([name, schema]) => [name, isJsonObject(schema) ? schema : {}]));
}

function requiredOf({ required }: JsonObject): readonly Json[] {
  return Array.isArray(required) ? required : [];
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
