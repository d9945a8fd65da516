// Written by `npm run generate`.
import { choice } from './choice.ts';
import { env } from './env.ts';
import { fake } from './fake.ts';
import { file } from './file.ts';
import { integer } from './integer.ts';
import type { Mock } from './mock.ts';
import { number } from './number.ts';
import { phone } from './phone.ts';
import { sequence } from './sequence.ts';
import { string } from './string.ts';
import { timestamp } from './timestamp.ts';
import { uuid } from './uuid.ts';

/** All mocks, by the name that authors write. */
export const mocks: Readonly<Record<string, Mock>> = {
  choice,
  env,
  fake,
  file,
  integer,
  number,
  phone,
  sequence,
  string,
  timestamp,
  uuid,
};
