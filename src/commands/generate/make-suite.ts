import { exportedName } from '../../lib/exported-name.ts';
import type { JsonObject } from '../../model/json.ts';
import { expectedFields } from '../../suite/generate/expected-fields.ts';
import { generatedCases, type UseOfInput } from '../../suite/generate/generated-cases.ts';
import { backEndCases, type SuiteParts, suiteText } from '../../suite/generate/suite-text.ts';
import { mapOf } from '../../suite/take.ts';
import { templateInputs } from '../../targets/genesys/template-inputs.ts';
import { sampleAnswer } from '../../targets/offline/sample-answer.ts';
import type { SimulatedAction } from '../../targets/simulator/action.ts';
import { tryCases } from './try-cases.ts';

/** The text of a suite that an action passes as the simulator runs it, and how many cases are written in it. */
export async function makeSuite(
  action: SimulatedAction,
  surroundings: Pick<SuiteParts, 'schema' | 'command'>,
): Promise<{ readonly text: string; readonly cases: number }> {
  const program = action.program();
  const { cases, why } = await tryCases(action, generatedCases(inputSchemaOf(action), useOf(action)));
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

/** What the templates of the request do with an input that is left out: as `validate --contracts` tells it. */
function useOf({ exported, inputNames }: SimulatedAction): (input: string) => UseOfInput {
  const named = templateInputs(mapOf(mapOf(exported.config).request), [...inputNames]);
  return (input) => (named?.loud.includes(input) ? 'loud' : named?.quiet.includes(input) ? 'quiet' : 'none');
}

function inputSchemaOf({ exported }: SimulatedAction): JsonObject {
  return mapOf(mapOf(mapOf(exported.contract).input).inputSchema);
}
