import type { Stub } from '../../src/model/stub.ts';
import { readStubFile } from '../../src/suite/read-stub-file.ts';

/** The rules of a file of stubs; a test that gives a broken one fails. */
export function stubsOf(text: string): readonly Stub[] {
  const stubs = readStubFile('suites/actions/test.stubs.yaml', text);
  const [first] = stubs;
  if (first && 'kind' in first) throw new Error(JSON.stringify(stubs));
  return stubs.filter((one): one is Stub => 'replies' in one);
}
