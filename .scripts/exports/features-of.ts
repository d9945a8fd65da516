import type { Program } from '../../src/targets/offline/program.ts';

/** What an action uses of the platform, in a few words each. */
export function featuresOf(program: Program): ReadonlySet<string> {
  const { integrationType, method, url, headers, body, success, translations } = program;
  return new Set([
    `integration ${integrationType}`,
    `method ${method}`,
    ...[url, ...headers, body, success].flatMap(ofTemplate),
    ...translations.flatMap(ofTranslation),
  ]);
}

/** Variables that are there in every template; those of a translation map are named by its author. */
const known = ['input', 'credentials', 'authresponse', 'rawresult'];
const tools = ['esc', 'math', 'encoding', 'salesforce', 'urlTool', 'successTemplateUtils'];

function ofTemplate({ template }: Program['url']): string[] {
  if (!('render' in template)) return [];
  const references = template.references.flatMap(({ path: [variable = '', ...steps], quiet }) => [
    `${quiet ? 'quiet ' : ''}reference ${wordsFor(variable, steps[0])}`,
    ...steps.slice(1).flatMap((step) => (step.endsWith('()') ? `method ${step} of a value` : [])),
  ]);
  return [...template.directives.map(({ name }) => `directive #${name}`), ...references];
}

function wordsFor(variable: string, member: string | undefined): string {
  if (tools.includes(variable)) return `$${variable}.${member}`;
  return known.includes(variable.toLowerCase()) ? `$${variable}` : 'a variable of the translation map';
}

function ofTranslation({ path, fallback }: Program['translations'][number]): string[] {
  const byDefault = fallback === undefined ? 'path without a default' : 'path with a default';
  if (!('find' in path)) return [byDefault];
  const steps = path.segments.map(({ kind }) => `path step ${kind}`);
  return [byDefault, path.isDefinite ? 'path to one place' : 'path to several places', ...steps];
}
