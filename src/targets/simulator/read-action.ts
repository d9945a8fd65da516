import { uuidOf } from '../../lib/ids.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { once } from '../../lib/once.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import { readProgram } from '../offline/program.ts';
import { sampleBackEnd } from '../offline/sample-back-end.ts';
import type { SimulatedAction } from './action.ts';
import { type ContractCheck, compileContract, compileOutput, faultOfSchema } from './contract-check.ts';
import { readRules } from './read-rules.ts';

/**
 * Makes an action of an exported one; every reason why that cannot be done, if there are any. `file` is its path below
 * the project folder.
 */
export function readAction(
  source: JsonObject,
  file: string,
): { readonly action: SimulatedAction } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (message: string, hint: string) => {
    problems.push({ kind: 'invalid-suite', message, hint, place: { file, line: 1, column: 1 } });
  };

  const { simulate, ...exported } = source;
  const { name, id = `custom_-_${uuidOf(file)}` } = source;
  if (typeof name !== 'string' || name.trim() === '') report('The `name` of the action is not text.', namesHint);
  if (typeof id !== 'string' || id === '')
    report('The `id` of the action is not text.', 'Write it in quotes, or leave it out.');

  const inputSchema = schemaAt(source, 'input', 'inputSchema');
  const outputSchema = schemaAt(source, 'output', 'successSchema');
  if (!inputSchema || !outputSchema) {
    report(
      'The contract of the action is not complete.',
      'It needs `contract.input.inputSchema` and `contract.output.successSchema`, as an exported action has them.',
    );
  }
  const checkInputs = inputSchema ? checkOf(inputSchema, report) : undefined;
  const { rules, draftRules } = readRules(simulate, { file, report });

  const complete = typeof name === 'string' && typeof id === 'string' && checkInputs && outputSchema;
  if (!complete || problems.length > 0) return { problems };
  const inputNames = new Set(isJsonObject(inputSchema?.properties) ? Object.keys(inputSchema.properties) : []);
  const answers = {
    isRuled: simulate !== undefined || !hasRequest(exported),
    rules,
    ...(draftRules && { draftRules }),
  };
  const checkOutput = compileOutput(outputSchema);
  const program = once(() => readProgram(exported));
  const sample = once(() => sampleBackEnd(program(), outputSchema));
  return {
    action: {
      id,
      name,
      file,
      exported,
      inputNames,
      checkInputs,
      outputSchema,
      checkOutput,
      program,
      sampleBackEnd: sample,
      ...answers,
    },
  };
}

/** Of a file with a contract alone there is nothing to be carried out. */
function hasRequest({ config }: JsonObject): boolean {
  const request = isJsonObject(config) ? config.request : undefined;
  return isJsonObject(request) && typeof request.requestUrlTemplate === 'string';
}

const namesHint = 'Write the name under which suites call the action, e.g. "name": "Calculate Order Total".';

function schemaAt(source: JsonObject, side: string, key: string): JsonObject | undefined {
  const half = isJsonObject(source.contract) ? source.contract[side] : undefined;
  const schema: Json | undefined = isJsonObject(half) ? half[key] : undefined;
  return isJsonObject(schema) ? schema : undefined;
}

type Report = (message: string, hint: string) => void;

/** Compiled when it is first needed: there may be hundreds of actions, of which a run needs a few. */
function checkOf(schema: JsonObject, report: Report): ContractCheck | undefined {
  const wrong = faultOfSchema(schema);
  if (wrong === undefined) return compileContract(schema);
  report(
    `The input schema of the contract is not a valid JSON Schema: ${wrong}.`,
    'Copy `contract.input.inputSchema` from an export of the action.',
  );
  return undefined;
}
