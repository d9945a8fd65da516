// Written by `npm run generate`.
import { above } from './above.ts';
import { absent } from './absent.ts';
import { because } from './because.ts';
import { below } from './below.ts';
import { closeTo } from './close-to.ts';
import { contains } from './contains.ts';
import { empty } from './empty.ts';
import { endsWith } from './ends-with.ts';
import { equals } from './equals.ts';
import { length } from './length.ts';
import type { Matcher } from './matcher.ts';
import { matches } from './matches.ts';
import { max } from './max.ts';
import { maxLength } from './max-length.ts';
import { min } from './min.ts';
import { minLength } from './min-length.ts';
import { not } from './not.ts';
import { oneOf } from './one-of.ts';
import { optional } from './optional.ts';
import { startsWith } from './starts-with.ts';
import { type } from './type.ts';

/** All matchers, by the name that authors write. */
export const matchers: Readonly<Record<string, Matcher>> = {
  above,
  absent,
  because,
  below,
  closeTo,
  contains,
  empty,
  endsWith,
  equals,
  length,
  matches,
  max,
  maxLength,
  min,
  minLength,
  not,
  oneOf,
  optional,
  startsWith,
  type,
};
