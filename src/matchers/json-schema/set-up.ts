import type core from 'ajv/dist/core.js';
import type { DataValidateFunction, Format } from 'ajv/dist/types/index.js';
import type { FormatsPlugin } from 'ajv-formats';
import { compilePattern } from '../../lib/pattern.ts';
import type { Json } from '../../model/json.ts';
import { formats } from '../formats.ts';
import { keyOf } from '../key-of.ts';

type Compiler = InstanceType<typeof core.default>;

/** How schemas are compiled, whatever their draft. */
const settings = {
  // All faults at once, and enough about each to say it in words of our own.
  allErrors: true,
  verbose: true,
  messages: false,
  logger: false,
  // What strict mode would find is found, and said, by `readSchema`.
  strict: false,
  ownProperties: true,
  code: { regExp: linearPatterns() },
} as const;

/** See `settings`. */
export type Settings = typeof settings;

/**
 * Makes a compiler that values from outside cannot keep busy: patterns are RE2's, members are told apart by their keys,
 * forms with expensive patterns are asked about texts of sensible length only. The forms of the matcher `format` mean
 * here what they mean there.
 */
export function setUp(create: (options: Settings) => Compiler, addFormats: FormatsPlugin): Compiler {
  const compiler = create(settings);
  addFormats(compiler, { keywords: false });
  for (const name of ['url', 'uri-reference', 'uri-template'] as const) {
    const pattern = addFormats.get(name);
    compiler.addFormat(name, (text) => text.length <= longestUrl && holds(pattern, text));
  }
  for (const [name, { holds }] of Object.entries(formats)) compiler.addFormat(name, holds);
  compiler.removeKeyword('uniqueItems');
  compiler.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    compile: (isAsked: boolean, parentSchema: object) => (isAsked ? withoutTwins(parentSchema) : () => true),
  });
  return compiler;
}

/** Their patterns take time in proportion to the square of the length. */
const longestUrl = 4_096;

function holds(pattern: Format, text: string): boolean {
  return pattern instanceof RegExp && pattern.test(text);
}

function linearPatterns() {
  const compile = (pattern: string) => {
    const compiled = compilePattern(pattern);
    if ('complaint' in compiled) throw new Error(compiled.complaint);
    return { test: (text: string) => compiled.pattern.test(text), toString: () => pattern };
  };
  return Object.assign(compile, { code: 'compilePattern' });
}

/** The keyword as it comes compares every member with every other. */
function withoutTwins(parentSchema: object): DataValidateFunction {
  const validate: DataValidateFunction = (list: readonly Json[]) => {
    const seen = new Map<string, number>();
    for (const [index, member] of list.entries()) {
      const key = keyOf(member);
      const twin = seen.get(key);
      if (twin !== undefined) {
        validate.errors = [{ keyword: 'uniqueItems', params: { i: twin, j: index }, parentSchema }];
        return false;
      }
      seen.set(key, index);
    }
    return true;
  };
  return validate;
}
