import type { UseOfInput } from '../../suite/generate/generated-cases.ts';
import type { Program } from '../../targets/offline/program.ts';

/** What the templates of a request do with an input that is left out. */
export function useOfInputs({ url, headers, body }: Program): (input: string) => UseOfInput {
  const templates = [url, ...headers, body].flatMap(({ template }) =>
    'references' in template ? template.references : [],
  );
  const named = templates.filter(({ path: [name] }) => name?.toLowerCase() === 'input');
  return (input) => {
    const uses = named.filter(({ path: [, key] }) => key === input);
    if (uses.length === 0) return 'none';
    return uses.some(({ quiet, tested }) => !quiet && !tested) ? 'loud' : 'quiet';
  };
}
