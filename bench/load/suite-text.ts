/** How many lines each generated suite has. */
export const suiteLines = 120;

/**
 * A suite as a team would write it, in exactly `suiteLines` lines: constants, a matrix with exclusions, generated values
 * and named cases that succeed or fail. It uses only the first version of the language, and gives no warning.
 *
 * @param number makes its text differ from that of the others
 */
export function suiteText(number: number): string {
  const lines = [...opening(number)];
  const closing = expectations();
  for (let index = 1; lines.length + closing.length + namedCase(index).length <= suiteLines; index++) {
    lines.push(...namedCase(index));
  }
  const blanks = suiteLines - lines.length - closing.length;
  return `${[...lines, ...Array.from({ length: blanks }, () => ''), ...closing].join('\n')}\n`;
}

function opening(number: number): readonly string[] {
  return [
    '# yaml-language-server: $schema=../schemas/action-suite.schema.json',
    `suite: Calculate order total ${number}`,
    'description: Totals with and without shipping, and what the service does with nonsense.',
    'owner: orders-team@example.com',
    `action: Calculate Order Total ${number}`,
    'tags: [orders, smoke]',
    'timeout: 30s',
    '',
    '# What every case sends.',
    'inputs:',
    `  customerId: CUST-${10_000 + number}`,
    '  orderAmount: 250.5',
    '  includeShipping: true',
    '  currency: EUR',
    '',
    'matrix:',
    '  orderAmount: [0, 250.5, 9999.99]',
    '  includeShipping: [true, false]',
    '',
    'exclude:',
    '  - orderAmount: 0',
    '    includeShipping: true',
    '',
    'mocks:',
    '  requestId: { type: uuid }',
    '  requestedAt:',
    '    type: timestamp',
    '    offset: -1h',
    '',
    'cases:',
  ];
}

function namedCase(index: number): readonly string[] {
  if (index % 3 === 0) {
    return [
      `  - name: unknown customer ${index}`,
      '    inputs:',
      `      customerId: CUST-0-${index}`,
      '    expect:',
      '      status: FAILED',
      '      errors:',
      '        - code: CUSTOMER_NOT_FOUND',
      '          message: { contains: not found }',
    ];
  }
  return [
    `  - name: customer of group ${index}`,
    '    tags: [groups]',
    '    inputs:',
    `      customerId: CUST-7-${index}`,
    '      note: "a remark, quoted: with a colon"',
  ];
}

function expectations(): readonly string[] {
  return [
    'expect:',
    '  status: SUCCEEDED',
    '  output:',
    '    processedAmount:',
    '      type: number',
    '      min: 0',
    '    statusMessage: { type: string, matches: "^OK" }',
    '    customer.tier: { oneOf: [gold, silver, none] }',
    '    retryCount:',
    '      type: number',
    '      optional: true',
    '  latency: { max: 3s }',
  ];
}
