import { setAt } from '../../lib/path.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { Parsed } from '../parse.ts';
import { withCases } from './case-places.ts';
import { type Attachment, findAttachments } from './find-attachments.ts';
import { readBeside } from './read-beside.ts';
import { readDataFile } from './read-data-file.ts';
import { readSchemaFile } from './read-schema-file.ts';

/** Where files beside a suite are looked for, and how many cases one may hold. */
export interface Attaching {
  /** Absolute: the project folder. */
  readonly base: string;
  readonly maxCases: number;
}

/** A suite as if everything stood in its own file, as far as that could be read. */
export interface Attached {
  readonly parsed: Parsed;
  /** The files that were read, below the project folder. */
  readonly files: readonly string[];
}

/**
 * Reads what a suite refers to, and puts it in its place: `cases: { file }` becomes the list of cases, whose places lead
 * into that file, and each `schema: { file }` the schema itself. What cannot be had is left as it is: then there is a
 * problem, and the suite is refused anyhow.
 */
export async function attach(parsed: Parsed, attaching: Attaching): Promise<Attached> {
  const { cases } = findAttachments(parsed.tree);
  const whole = cases ? await attachCases(parsed, cases, attaching) : { parsed, files: [] };
  return attachSchemas(whole, attaching);
}

async function attachCases(parsed: Parsed, attachment: Attachment, { base, maxCases }: Attaching): Promise<Attached> {
  const read = await readBeside(parsed.file, attachment.path, base);
  const data =
    'file' in read ? await readDataFile(read.file, read.bytes, maxCases) : [unread(parsed, attachment, read)];
  const files = 'file' in read ? [read.file] : [];
  if (!('cases' in data)) return { parsed: { ...withProblems(parsed, data), lacksCases: true }, files };
  const tree = { ...parsed.tree, cases: data.cases };
  const places = withCases(parsed.places, data.places);
  return { parsed: { ...withProblems(parsed, data.problems), tree, places }, files };
}

async function attachSchemas({ parsed, files }: Attached, { base }: Attaching): Promise<Attached> {
  const problems: Problem[] = [];
  const read = new Set(files);
  const schemas = new Map<string, JsonObject | undefined>();
  let { tree } = parsed;
  for (const attachment of findAttachments(tree).schemas) {
    const { path, pointer } = attachment;
    if (!schemas.has(path)) {
      const found = await readBeside(parsed.file, path, base);
      if ('file' in found) read.add(found.file);
      const reading = 'file' in found ? readSchemaFile(found.file, found.bytes) : [unread(parsed, attachment, found)];
      schemas.set(path, 'schema' in reading ? reading.schema : undefined);
      if (!('schema' in reading)) problems.push(...reading);
    }
    const schema = schemas.get(path);
    if (schema) tree = setAt(tree, pointer, schema);
  }
  return { parsed: { ...withProblems(parsed, problems), tree }, files: [...read] };
}

function withProblems(parsed: Parsed, problems: readonly Problem[]): Parsed {
  return { ...parsed, problems: [...parsed.problems, ...problems] };
}

function unread({ places }: Parsed, { pointer }: Attachment, words: { message: string; hint?: string }): Problem {
  return { kind: 'invalid-suite', ...words, place: places.value([...pointer, 'file']) };
}
