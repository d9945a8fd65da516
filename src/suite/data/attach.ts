import { setAt } from '../../lib/path.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { Fault } from '../fault.ts';
import type { Parsed } from '../parse.ts';
import type { Words } from '../words.ts';
import { type Attachment, findAttachments } from './find-attachments.ts';
import { readBeside } from './read-beside.ts';
import { readDataFile } from './read-data-file.ts';
import { readSchemaFile } from './read-schema-file.ts';
import { withCases } from './with-cases.ts';

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
  /** What is wrong with other files than the suite's own, beside the faults of `parsed`. */
  readonly problems: readonly Problem[];
}

/**
 * Reads what a suite refers to, and puts it in its place: `cases: { file }` becomes the list of cases, whose places lead
 * into that file, and each `schema: { file }` the schema itself. What cannot be had is left as it is: then there is a
 * fault or a problem, and the suite is refused anyhow.
 */
export async function attach(parsed: Parsed, attaching: Attaching): Promise<Attached> {
  const { cases } = findAttachments(parsed.tree);
  const whole = cases ? await attachCases(parsed, cases, attaching) : { parsed, files: [], problems: [] };
  return attachSchemas(whole, attaching);
}

async function attachCases(parsed: Parsed, attachment: Attachment, { base, maxCases }: Attaching): Promise<Attached> {
  const read = await readBeside(parsed.file, attachment.path, base);
  if (!('file' in read)) {
    const faults = [...parsed.faults, unread(parsed, attachment, read)];
    return { parsed: { ...parsed, faults, lacksCases: true }, files: [], problems: [] };
  }
  const files = [read.file];
  const data = await readDataFile(read.file, read.bytes, maxCases);
  if (!('cases' in data)) return { parsed: { ...parsed, lacksCases: true }, files, problems: data };
  const { places, toWhole } = withCases(parsed.places, data.places);
  const tree = { ...parsed.tree, cases: data.cases };
  const faults = [...parsed.faults, ...data.faults.map(toWhole)];
  return { parsed: { ...parsed, tree, places, faults }, files, problems: [] };
}

async function attachSchemas({ parsed, ...rest }: Attached, { base }: Attaching): Promise<Attached> {
  const files = new Set(rest.files);
  const problems = [...rest.problems];
  const faults = [...parsed.faults];
  const schemas = new Map<string, JsonObject | undefined>();
  let { tree } = parsed;
  for (const attachment of findAttachments(tree).schemas) {
    const { path, pointer } = attachment;
    if (!schemas.has(path)) {
      const read = await readBeside(parsed.file, path, base);
      const reading = 'file' in read ? readSchemaFile(read.file, read.bytes) : [];
      if ('file' in read) files.add(read.file);
      else faults.push(unread(parsed, attachment, read));
      schemas.set(path, 'schema' in reading ? reading.schema : undefined);
      if (!('schema' in reading)) problems.push(...reading);
    }
    const schema = schemas.get(path);
    if (schema) tree = setAt(tree, pointer, schema);
  }
  return { parsed: { ...parsed, tree, faults }, files: [...files], problems };
}

function unread({ places }: Parsed, { pointer }: Attachment, words: Words): Fault {
  return { words: () => words, ...places.span('value', [...pointer, 'file']) };
}
