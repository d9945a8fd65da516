import { markTexts } from '../expressions/template.ts';
import { nearest } from '../lib/nearest.ts';
import type { Config } from '../model/config.ts';
import type { JsonObject } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Finding } from './checker.ts';
import { explainErrors } from './explain-errors.ts';
import type { Fault } from './fault.ts';
import validateConfig from './generated/validate-config.js';
import { parse } from './parse.ts';
import type { Places } from './places.ts';
import { plainJson } from './plain-json.ts';
import type { SchemaError } from './schema-error.ts';
import { settleScalars } from './settle-scalars.ts';
import { tellFaults } from './tell-faults.ts';
import { oneOf } from './words.ts';

/** A configuration that has been checked; empty where there are problems. */
export interface CheckedConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/**
 * Checks a configuration as a suite is checked: all faults at once, each with its place where the source is at hand.
 *
 * @param value what a configuration in TypeScript or JavaScript exports; not looked at if there is a text
 * @param file path for messages
 * @param text source of a configuration in YAML or JSON
 */
export function checkConfig(value: unknown, file: string, text?: string): CheckedConfig {
  if (text === undefined) return checkValue(value, file);
  if (text.trim() === '') return { config: {}, problems: [] };
  const parsed = parse(file, text);
  if (!('places' in parsed)) return { config: {}, problems: parsed.map(asUsage) };
  const { places } = parsed;
  const { config, findings } = checkTree(parsed.tree);
  const found = findings.map(({ pointer, part, words }) => ({ words, ...places.span(part, pointer) }));
  return checked(config, [...parsed.faults, ...found], places.at);
}

function checkValue(value: unknown, file: string): CheckedConfig {
  const place = { file, line: 1, column: 1 };
  const plain = plainJson(value ?? {});
  if ('value' in plain) {
    const { config, findings } = checkTree(plain.value);
    // Nothing says where the parts stand, so their order must do.
    const found = findings.map(({ words }, index) => ({ words, start: index, end: index }));
    return checked(withMarks(config), found, () => place);
  }
  const message = plain.path === '' ? 'The configuration is no plain data.' : `\`${plain.path}\` is no plain data.`;
  const hint = 'Export an object of texts, numbers, lists and further objects: `export default { suites: [...] }`.';
  return { config: {}, problems: [{ kind: 'usage', message, hint, place }] };
}

/** Expressions are marked where a YAML file is read; here they are still plain text. */
function withMarks(config: Config): Config {
  const template = config.webhook?.template;
  return template ? { ...config, webhook: { ...config.webhook, template: markTexts(template) as JsonObject } } : config;
}

function checked(config: Config, faults: readonly Fault[], at: Places['at']): CheckedConfig {
  return faults.length === 0 ? { config, problems: [] } : { config: {}, problems: tellFaults(faults, at).map(asUsage) };
}

function checkTree(tree: JsonObject): { readonly config: Config; readonly findings: readonly Finding[] } {
  const result = settled(tree);
  return 'config' in result
    ? { config: result.config, findings: contradictions(result.config) }
    : { config: {}, findings: explainErrors(result.errors, { ...result, whole: 'the configuration' }) };
}

type Settled = { readonly config: Config } | { readonly tree: JsonObject; readonly errors: readonly SchemaError[] };

function settled(tree: JsonObject): Settled {
  if (validateConfig(tree)) return { config: tree };
  const errors = validateConfig.errors ?? [];
  const better = settleScalars(tree, errors);
  return better ? settled(better) : { tree, errors };
}

/** A line that may hold a credential, or an address with one in it, is not shown. */
export function withoutSecrets({ source, ...place }: Place): Place {
  const mayHoldSecret = source !== undefined && /secret|password|token|credential|api_?key|:\/\//i.test(source);
  return mayHoldSecret || source === undefined ? place : { ...place, source };
}

/** What a schema cannot say. */
function contradictions({ environments = {}, defaultEnvironment }: Config): Finding[] {
  const findings: Finding[] = [];
  const names = Object.keys(environments);
  if (defaultEnvironment !== undefined && !names.includes(defaultEnvironment)) {
    const near = nearest(defaultEnvironment, names);
    const known = names.length > 0 ? `\`environments\` has ${oneOf(names, 'and')}.` : 'Write it under `environments`.';
    findings.push({
      pointer: ['defaultEnvironment'],
      part: 'value',
      words: () => ({
        message: `There is no environment \`${defaultEnvironment}\`.`,
        hint: near ? `Did you mean \`${near}\`?` : known,
      }),
    });
  }
  for (const [name, environment] of Object.entries(environments)) {
    const [one, other] = addresses.filter((key) => environment[key] !== undefined);
    if (one === undefined || other === undefined) continue;
    findings.push({
      pointer: ['environments', name, other],
      part: 'key',
      words: () => ({
        message: `\`${name}\` has a \`${one}\` and a \`${other}\`, so it is not clear where it is.`,
        hint: 'Remove one of them.',
      }),
    });
  }
  return findings;
}

/** Each says by itself where an environment is. */
const addresses = ['region', 'baseUrl', 'target'] as const;

function asUsage({ place, ...problem }: Problem): Problem {
  return { ...problem, kind: 'usage', ...(place && { place: withoutSecrets(place) }) };
}
