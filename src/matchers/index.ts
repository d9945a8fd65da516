// Written by `npm run generate`.
import { above } from './above.ts';
import { absent } from './absent.ts';
import { because } from './because.ts';
import { below } from './below.ts';
import { check } from './check.ts';
import { closeTo } from './close-to.ts';
import { coerce } from './coerce.ts';
import { contains } from './contains.ts';
import { each } from './each.ts';
import { empty } from './empty.ts';
import { endsWith } from './ends-with.ts';
import { equals } from './equals.ts';
import { format } from './format.ts';
import { length } from './length.ts';
import { level } from './level.ts';
import type { Matcher } from './matcher.ts';
import { matches } from './matches.ts';
import { max } from './max.ts';
import { maxLength } from './max-length.ts';
import { min } from './min.ts';
import { minLength } from './min-length.ts';
import { not } from './not.ts';
import { oneOf } from './one-of.ts';
import { optional } from './optional.ts';
import { schema } from './schema.ts';
import { startsWith } from './starts-with.ts';
import { type } from './type.ts';
import { unordered } from './unordered.ts';

/** All matchers, by the name that authors write. */
export const matchers: Readonly<Record<string, Matcher>> = {
  above,
  absent,
  because,
  below,
  check,
  closeTo,
  coerce,
  contains,
  each,
  empty,
  endsWith,
  equals,
  format,
  length,
  level,
  matches,
  max,
  maxLength,
  min,
  minLength,
  not,
  oneOf,
  optional,
  schema,
  startsWith,
  type,
  unordered,
};
