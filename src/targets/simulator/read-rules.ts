import { type CompiledTemplate, compileTemplate } from '../../expressions/template.ts';
import { durationPattern, parseDuration } from '../../lib/duration.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { type Answer, type Fault, faultNames, type Rule } from './action.ts';
import { readWhen } from './read-when.ts';
import type { RuleReader } from './rule-reader.ts';

/**
 * Reads the `simulate` key of an action: `{ rules, draft: { rules } }`, each rule `{ note, when, latency }` and one of
 * `succeed`, `fail` and `fault`. What is broken is reported and left out.
 */
export function readRules(
  simulate: Json | undefined,
  reader: RuleReader,
): { readonly rules: readonly Rule[]; readonly draftRules?: readonly Rule[] } {
  if (simulate === undefined) return { rules: [] };
  if (!isJsonObject(simulate)) {
    reader.report('`simulate` is not a map.', 'Write "simulate": { "rules": [ ... ] }.');
    return { rules: [] };
  }
  refuseUnknown(simulate, ['rules', 'draft'], '`simulate`', reader);
  const { rules, draft } = simulate;
  if (draft !== undefined && !isJsonObject(draft)) {
    reader.report('`simulate.draft` is not a map.', 'Write "draft": { "rules": [ ... ] }.');
  }
  if (!isJsonObject(draft)) return { rules: readList(rules, 'Rule', reader) };
  refuseUnknown(draft, ['rules'], '`simulate.draft`', reader);
  return { rules: readList(rules, 'Rule', reader), draftRules: readList(draft.rules, 'Draft rule', reader) };
}

function readList(rules: Json | undefined, noun: string, reader: RuleReader): readonly Rule[] {
  if (rules === undefined) return [];
  if (Array.isArray(rules)) return rules.flatMap((rule: Json, index) => readRule(rule, `${noun} ${index + 1}`, reader));
  reader.report('`rules` is not a list.', 'Write "rules": [ { "when": { ... }, "succeed": { ... } } ].');
  return [];
}

const answerKeys = ['succeed', 'fail', 'fault'];

function readRule(rule: Json, name: string, reader: RuleReader): readonly Rule[] {
  if (!isJsonObject(rule)) {
    reader.report(`${name} is not a map.`, 'Write { "when": { ... }, "succeed": { ... } }.');
    return [];
  }
  refuseUnknown(rule, ['note', 'when', 'latency', ...answerKeys], name, reader);
  const answer = readAnswer(rule, name, reader);
  const when = readWhen(rule.when, name, reader);
  const latencyMs = readLatency(rule.latency, name, reader);
  return answer && when && latencyMs !== undefined ? [{ when, latencyMs, answer }] : [];
}

function readAnswer(rule: JsonObject, name: string, reader: RuleReader): Answer | undefined {
  const given = answerKeys.filter((key) => rule[key] !== undefined);
  if (given.length !== 1) {
    const found = given.length === 0 ? 'no answer' : `more than one answer (${given.join(', ')})`;
    reader.report(`${name} has ${found}.`, 'Write exactly one of `succeed`, `fail` and `fault`.');
    return undefined;
  }
  if (rule.succeed !== undefined) {
    const output = readTemplate(rule.succeed, name, reader);
    return output && { kind: 'succeed', output };
  }
  if (rule.fail !== undefined) return readFailure(rule.fail, name, reader);
  const fault = faultNames.find((one) => one === String(rule.fault));
  if (fault) return { kind: 'fault', fault: fault satisfies Fault };
  reader.report(
    `${name} has a \`fault\` that does not exist.`,
    `Write one of ${faultNames.map((one) => `"${one}"`).join(', ')}.`,
  );
  return undefined;
}

function readFailure(fail: Json, name: string, reader: RuleReader): Answer | undefined {
  if (!isJsonObject(fail) || typeof fail.code !== 'string' || typeof fail.message !== 'string') {
    reader.report(
      `${name} fails without a \`code\` and a \`message\`.`,
      'Write "fail": { "code": "NOT_FOUND", "message": "No such customer" }.',
    );
    return undefined;
  }
  refuseUnknown(fail, ['code', 'message', 'field'], `\`fail\` of ${name}`, reader);
  const error = readTemplate(fail, name, reader);
  return error && { kind: 'fail', error };
}

function readTemplate(value: Json, name: string, reader: RuleReader): CompiledTemplate | undefined {
  const template = compileTemplate(value);
  if (!('message' in template)) return template;
  reader.report(`${name}: ${template.message}`, template.hint ?? 'Mend the expression, or take it out.');
  return undefined;
}

function readLatency(latency: Json | undefined, name: string, reader: RuleReader): number | undefined {
  if (latency === undefined) return 0;
  const ms =
    typeof latency === 'string' && new RegExp(durationPattern).test(latency) ? parseDuration(latency) : undefined;
  if (ms === undefined)
    reader.report(`The \`latency\` of ${name} is not a length of time.`, 'Write e.g. "50ms" or "2s".');
  return ms;
}

function refuseUnknown(map: JsonObject, known: readonly string[], where: string, reader: RuleReader): void {
  for (const key of Object.keys(map)) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    const hint = near ? `Did you mean \`${near}\`?` : `Known keys: ${known.map((one) => `\`${one}\``).join(', ')}.`;
    reader.report(`\`${key}\` is not a key of ${where}.`, hint);
  }
}
