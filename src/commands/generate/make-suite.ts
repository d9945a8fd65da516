import { exportedName } from '../../lib/exported-name.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import type { JsonObject } from '../../model/json.ts';
import { expectedFields } from '../../suite/generate/expected-fields.ts';
import { generatedCases } from '../../suite/generate/generated-cases.ts';
import { backEndCases, type SuiteParts, suiteText } from '../../suite/generate/suite-text.ts';
import { sampleAnswer } from '../../targets/offline/sample-answer.ts';
import type { SimulatedAction } from '../../targets/simulator/action.ts';
import { tryCases } from './try-cases.ts';
import { useOfInputs } from './use-of-inputs.ts';

/** The text of a suite that an action passes as the simulator runs it, and how many cases are written in it. */
export async function makeSuite(
  action: SimulatedAction,
  surroundings: Pick<SuiteParts, 'schema' | 'command'>,
): Promise<{ readonly text: string; readonly cases: number }> {
  const program = action.program();
  const { cases, why } = await tryCases(action, generatedCases(inputSchemaOf(action), useOfInputs(program)));
  const name = exportedName(action.name);
  // Rules, and stubs in a file of their own, answer already.
  const answers = action.isRuled || action.backEnd;
  const answer = answers ? undefined : sampleAnswer(program, action.outputSchema);
  const text = suiteText({
    title: name,
    action: name,
    ...surroundings,
    cases,
    fields: expectedFields(action.outputSchema),
    ...(why !== undefined && { why: `The action fails: ${why.replace(/\s+/g, ' ').slice(0, 200)}` }),
    ...(answer !== undefined && { answer }),
  });
  const further = answer !== undefined && cases[0]?.status === 'SUCCEEDED' ? backEndCases.length : 0;
  return { text, cases: cases.length + further };
}

function inputSchemaOf({ exported }: SimulatedAction): JsonObject {
  const contract = isJsonObject(exported.contract) ? exported.contract : {};
  const input = isJsonObject(contract.input) ? contract.input : {};
  return isJsonObject(input.inputSchema) ? input.inputSchema : {};
}
