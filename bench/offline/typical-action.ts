import type { JsonObject } from '../../src/model/json.ts';

/** An exported action like those that are published: inputs in the address and the body, a filter, defaults. */
export function typicalAction(n: number): JsonObject {
  return {
    name: `Look Up ${n}`,
    integrationType: 'custom-rest-actions',
    actionType: 'custom',
    config: {
      request: {
        requestUrlTemplate:
          'https://crm.example/v1/accounts/${input.accountId}/contacts?phone=$esc.url(${input.phone})',
        requestType: 'POST',
        headers: { 'Content-Type': 'application/json', 'x-api-key': '${credentials.apiKey}' },
        requestTemplate:
          '{\n "account": "${input.accountId}",\n "text": "$esc.jsonString(${input.text})",\n "limit": ${input.limit}#if("$!{input.tier}" != ""),\n "tier": "${input.tier}"#end\n}',
      },
      response: {
        translationMap: {
          name: '$.contacts[0].name',
          ids: "$.contacts[?(@.purpose == 'customer' && @.state != 'closed')].id",
          total: '$.contacts.length()',
        },
        translationMapDefaults: { name: '"unknown"' },
        successTemplate:
          '{"name": ${name}, "id": ${successTemplateUtils.firstFromArray("${ids}", "$esc.quote$esc.quote")}, "total": ${total}}',
      },
    },
    contract: {
      input: {
        inputSchema: {
          $schema: 'http://json-schema.org/draft-04/schema#',
          type: 'object',
          required: ['accountId', 'phone'],
          properties: {
            accountId: { type: 'string' },
            phone: { type: 'string' },
            text: { type: 'string' },
            limit: { type: 'integer' },
            tier: { type: 'string' },
          },
          additionalProperties: false,
        },
      },
      output: {
        successSchema: {
          $schema: 'http://json-schema.org/draft-04/schema#',
          type: 'object',
          properties: { name: { type: 'string' }, id: { type: 'string' }, total: { type: 'integer' } },
          additionalProperties: true,
        },
      },
    },
    secure: false,
  };
}

/** What the n-th execution sends. */
export function inputs(n: number): JsonObject {
  return { accountId: `A-${n}`, phone: '+12025550143', text: `He said "call ${n}"`, limit: n % 10 };
}

/** What stands behind the action: a few rules, of which the last fits. */
export const stubText = `
stub:
  - request: { path: /v1/accounts/none }
    reply: { status: 404 }
  - request: { method: GET }
    reply: { status: 405 }
  - request: { path: { startsWith: /v1/accounts/A- }, query: { phone: "+12025550143" }, body: { limit: { min: 0 } } }
    reply:
      body:
        contacts:
          - { id: c1, name: Ada Example, purpose: agent, state: open }
          - { id: c2, name: Ben Example, purpose: customer, state: closed }
          - { id: c3, name: Eve Example, purpose: customer, state: open }
`;
