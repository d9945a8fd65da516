import type { JsonObject } from '../../src/model/json.ts';

/** What an exported action of a test is made of; the rest is as the admin pages write it. */
export interface ExportedParts {
  readonly name?: string;
  readonly integrationType?: string;
  readonly url?: string;
  readonly method?: string;
  readonly headers?: JsonObject;
  readonly body?: string;
  readonly map?: JsonObject;
  readonly defaults?: JsonObject;
  readonly template?: string;
  readonly timeoutSeconds?: number;
  readonly input?: JsonObject;
  readonly required?: readonly string[];
  readonly output?: JsonObject;
}

/** An exported action as the text of its file. Inputs and outputs are given as the properties of their schemas. */
export function exportedAction(parts: ExportedParts = {}): string {
  return JSON.stringify(exported(parts), null, 2);
}

/** The same as data. */
export function exported({ name = 'Get Customer', input = {}, output = {}, ...parts }: ExportedParts): JsonObject {
  return {
    name,
    integrationType: parts.integrationType ?? 'custom-rest-actions',
    actionType: 'custom',
    config: {
      request: {
        requestUrlTemplate: parts.url ?? 'https://crm.example/customers',
        requestType: parts.method ?? 'GET',
        headers: parts.headers ?? {},
        requestTemplate: parts.body ?? '${input.rawRequest}',
      },
      response: {
        translationMap: parts.map ?? {},
        translationMapDefaults: parts.defaults ?? {},
        successTemplate: parts.template ?? '${rawResult}',
      },
      ...(parts.timeoutSeconds !== undefined && { timeoutSeconds: parts.timeoutSeconds }),
    },
    contract: {
      input: {
        inputSchema: {
          $schema: 'http://json-schema.org/draft-04/schema#',
          type: 'object',
          required: parts.required ?? [],
          properties: input,
          additionalProperties: false,
        },
      },
      output: { successSchema: { type: 'object', properties: output, additionalProperties: true } },
    },
    secure: false,
  };
}
