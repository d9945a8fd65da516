import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** What libxml2 has against the document, by the schema in test/fixtures/junit.xsd; empty where it is valid. */
export async function junitFaults(xml: string): Promise<string[]> {
  const schema = readFileSync(new URL('../fixtures/junit.xsd', import.meta.url), 'utf8');
  const result = await validateXML({ xml: { fileName: 'junit.xml', contents: xml }, schema });
  return result.errors.map((error) => error.message);
}

/** What libxml2 has against the form of the document; empty where it is well formed. */
export async function xmlFaults(xml: string): Promise<string[]> {
  const result = await validateXML({ xml: { fileName: 'any.xml', contents: xml }, normalization: 'format' });
  return result.errors.map((error) => error.message);
}
