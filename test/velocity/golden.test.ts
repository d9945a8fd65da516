import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../src/velocity/template.ts';
import type { ValueMap } from '../../src/velocity/value.ts';
import { esc } from './tools.ts';

/*
 * What real Velocity makes of templates. Each was given to Apache Velocity 1.7 (from Maven Central, on Java 17) by
 * `VelocityEngine.evaluate`, one engine for each, with `runtime.references.strict=true`, the template name `t`, the
 * context of the table, and an object `esc` that does what `tools.ts` does. A row is the template, then the text or the
 * first line of the error. Where 1.7 refuses a reference without a value, a third column says what is written otherwise:
 * it is what 1.6.4 gives in strict mode, or, where that knows less of the language, 1.7 without strict mode.
 *
 * The first half was written by hand; the second half was put together at random from pieces of the language. In lexical
 * errors the words after the kind of error are ours, since Velocity names its reader's insides there.
 */
type Expected = string | { readonly error: string };
interface Golden {
  readonly context: ValueMap;
  readonly rows: readonly (readonly [template: string, strict: Expected, source?: Expected])[];
}

const golden: Golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden.json'), 'utf8'));

const rows = golden.rows.map(([template, strict, source]) => [template, strict, source ?? strict] as const);

function rendered(template: string, nulls: 'error' | 'source'): Expected {
  const parsed = parseTemplate(template, 't');
  if (!('render' in parsed)) return { error: parsed.message };
  const result = parsed.render({ ...golden.context, esc }, { nulls });
  return 'text' in result ? result.text : result;
}

describe('real Velocity', () => {
  it('is a table of some size', () => {
    expect(golden.rows.length).toBeGreaterThan(900);
  });

  it.each(rows)('%j as in strict mode of 1.7', (template, strict) => {
    expect(rendered(template, 'error')).toEqual(strict);
  });

  it.each(rows)('%j where nothing is written as it stands', (template, _, source) => {
    expect(rendered(template, 'source')).toEqual(source);
  });
});
