import type { Answers } from './answers.ts';
import { type ExampleInput, unknownValue } from './example-input.ts';

/** A Data Action as the admin pages export it, with rules for the simulator. */
export function firstAction({ action, inputs }: Answers): string {
  const query = inputs.map(({ name }) => `${name}=\${input.${name}}`).join('&');
  const exported = {
    name: action,
    integrationType: 'custom-rest-actions',
    actionType: 'custom',
    config: {
      request: {
        requestUrlTemplate: `https://example.invalid/look-up${query === '' ? '' : `?${query}`}`,
        requestType: 'GET',
        headers: {},
        requestTemplate: `\${input.rawRequest}`,
      },
      response: { translationMap: {}, translationMapDefaults: {}, successTemplate: `\${rawResult}` },
    },
    contract: {
      input: { inputSchema: inputSchema(inputs) },
      output: { successSchema: outputSchema },
    },
    secure: false,
    simulate: { rules: rulesFor(inputs) },
  };
  return `${JSON.stringify(exported, null, 2)}\n`;
}

function inputSchema(inputs: readonly ExampleInput[]) {
  const [first] = inputs;
  return {
    $schema: 'http://json-schema.org/draft-04/schema#',
    type: 'object',
    ...(first && { required: [first.name] }),
    properties: Object.fromEntries(inputs.map(({ name, type }) => [name, { type }])),
    additionalProperties: false,
  };
}

const outputSchema = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  type: 'object',
  properties: { found: { type: 'boolean' }, message: { type: 'string' } },
  additionalProperties: true,
};

function rulesFor([first]: readonly ExampleInput[]) {
  if (!first) return [{ note: 'What the simulator answers.', succeed: { found: true, message: 'OK' } }];
  // With a dash in it, a name would be read as a subtraction.
  const value = first.name.includes('-') ? `\${inputs["${first.name}"]}` : `\${inputs.${first.name}}`;
  return [
    {
      note: 'Rules are what the simulator answers by, the first that fits. The admin pages do not export any.',
      when: { [first.name]: { equals: unknownValue(first) } },
      fail: { code: 'NOT_FOUND', message: `There is no ${value}`, field: first.name },
    },
    {
      note: 'All other inputs. To test your own action, export it over this file and copy the rules into it.',
      latency: '10ms',
      succeed: { found: true, message: `OK: ${value}` },
    },
  ];
}
