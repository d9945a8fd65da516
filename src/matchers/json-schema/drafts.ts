import { createRequire } from 'node:module';
import type core from 'ajv/dist/core.js';
import type { Options } from 'ajv/dist/core.js';
import type { JsonObject } from '../../model/json.ts';
import { type Settings, setUp } from './set-up.ts';

/** The compiler of schemas, which is `ajv`, whatever the draft. */
export type Compiler = InstanceType<typeof core.default>;

/** One version of JSON Schema. */
export interface Draft {
  /** A compiler for one schema: a fresh one, since two schemas may carry the same id. */
  compiler(): Compiler;
  /** Knows what a schema of this draft looks like; the same each time. */
  meta(): Compiler;
}

/**
 * The draft that a schema is written in: that of its `$schema`, without one 2020-12. `undefined` where that names one
 * that is not known here. Nothing is loaded before it is asked for: a suite without `schema` shall not pay for it.
 */
export function draftOf({ $schema = draft2020 }: JsonObject): Draft | undefined {
  return typeof $schema === 'string' ? drafts.get($schema.replace(/#$/, '').replace(/^https:/, 'http:')) : undefined;
}

/** The draft of the platform's own schemas. */
export const draft04 = draft((options) => {
  const module: typeof import('ajv-draft-04') = require('ajv-draft-04');
  return new module.default(options);
});

const draft2020 = 'http://json-schema.org/draft/2020-12/schema';
const require = createRequire(import.meta.url);

/** By the address of the draft, in http and without the empty fragment: both are written in either way. */
const drafts: ReadonlyMap<string, Draft> = new Map([
  [
    draft2020,
    draft((options) => {
      const module: typeof import('ajv/dist/2020.js') = require('ajv/dist/2020.js');
      return new module.Ajv2020(options);
    }),
  ],
  [
    'http://json-schema.org/draft-07/schema',
    draft((options) => {
      const module: typeof import('ajv') = require('ajv');
      return new module.Ajv(options);
    }),
  ],
  ['http://json-schema.org/draft-04/schema', draft04],
]);

function draft(create: (options: Options) => Compiler): Draft {
  let meta: Compiler | undefined;
  const addFormats = () => {
    const module: typeof import('ajv-formats') = require('ajv-formats');
    return module.default;
  };
  return {
    compiler: () =>
      setUp((settings: Settings) => create({ ...settings, meta: false, validateSchema: false }), addFormats()),
    meta() {
      meta ??= create({ strict: false, logger: false, messages: false });
      return meta;
    },
  };
}
