import { v5 as uuid } from 'uuid';
import type { CaseFinished, RunEvent } from '../../src/model/event.ts';
import type { Attempt, Status } from '../../src/model/outcome.ts';
import type { Problem } from '../../src/model/problem.ts';

const stamp = { timestamp: '2026-11-24T09:30:00.000Z', runId: '01936f0e-7a4b-7c3d-9e21-5b8f0a6d4c11' };

const actions = ['Get Loyalty Points', 'Calculate order total', 'Find customer by phone', 'Create callback'] as const;

const casesPerSuite = 1_000;

/**
 * The events of a run as large as it is asked for, that looks like a real one: every case has inputs, output, ids of its
 * own and a place; of 100 cases two fail, one errors, one is skipped, one is flaky and three have a warning.
 */
export function* manyEvents(cases: number): Generator<RunEvent, void, undefined> {
  const suites = Array.from({ length: Math.ceil(cases / casesPerSuite) }, (_, number) => ({
    file: fileOf(number),
    title: titleOf(number),
    owner: 'contact-centre@example.com',
    selected: Math.min(casesPerSuite, cases - number * casesPerSuite),
  }));
  yield {
    type: 'run:started',
    ...stamp,
    ...{ version: '0.1.0', seed: '373jkfmz', environment: 'dev', baseUrl: 'https://api.mypurecloud.de' },
    ...{ protocol: 'direct', concurrency: 10, ratePerMinute: 270, selected: cases, suites },
    plan: { files: [], settings: 'none', selection: { patterns: [], env: 'dev' } },
  };
  for (let index = 0; index < cases; index += 1) yield caseEvent(index);
  const counts = { total: cases, passed: cases, failed: 0, errored: 0, unknown: 0, skipped: 0, flaky: 0, warnings: 0 };
  yield { type: 'run:finished', ...stamp, counts, durationMs: cases * 222, calls: cases + 1 };
}

function fileOf(suite: number): string {
  return `suites/team-${suite % 7}/orders-${suite}.action.yaml`;
}

function titleOf(suite: number): string {
  return `Orders of region ${suite}`;
}

function caseEvent(index: number): CaseFinished {
  const suite = Math.floor(index / casesPerSuite);
  const file = fileOf(suite);
  const status = statusOf(index);
  const id = uuid(`case ${index}`, uuid.URL);
  const line = 10 + (index % 40);
  const place = { file, line, column: 5, source: `  - name: order ${index % 40} of a customer`, length: 26 };
  const attempts = attemptsOf(index, id, status);
  const latencyMs = attempts.at(-1)?.serviceMs;
  const problems = problemsOf(index, status, place);
  const warnings = index % 33 === 4 ? [warningOf(place)] : [];
  return {
    type: 'case:finished',
    ...stamp,
    ...{ caseId: id, index, suite: titleOf(suite), file, action: actionOf(index), status, mode: 'test' },
    case: `order ${index} of a customer [orderAmount=${index % 500}, includeShipping=${index % 2 === 0}]`,
    ...(status === 'skipped' && { reason: 'the sandbox has no such orders' }),
    actionId: `custom_-_${uuid(actionOf(index), uuid.URL)}`,
    ...(attempts.length > 0 && status !== 'errored' && { actionStatus: 'SUCCEEDED' }),
    ...(latencyMs !== undefined && { latencyMs }),
    ...{ errorCount: problems.length, warningCount: warnings.length, errorCodeMap: {}, problems, warnings, attempts },
    ...{ tags: index % 3 === 0 ? ['smoke', 'orders'] : ['orders'], seed: '373jkfmz', place },
    axes: { orderAmount: index % 500, includeShipping: index % 2 === 0 },
    ...(status !== 'skipped' && {
      inputs: {
        orderAmount: index % 500,
        includeShipping: index % 2 === 0,
        customer: { id: uuid(`customer ${index}`, uuid.URL), phone: `+4930231${10_000 + (index % 90_000)}` },
      },
      mocked: ['customer.id', 'customer.phone'],
    }),
    ...(attempts.length > 0 && {
      output: { processedAmount: index * 1.19, currency: 'EUR', items: [{ sku: `SKU-${index}`, quantity: 2 }] },
    }),
  };
}

function statusOf(index: number): Status {
  if (index % 50 === 7) return 'failed';
  if (index % 100 === 23) return 'errored';
  return index % 100 === 61 ? 'skipped' : 'passed';
}

function actionOf(index: number): string {
  return actions[index % actions.length] ?? '';
}

/** Spread as answers of servers are: most of them near each other, a few far out. */
function serviceMsOf(index: number): number {
  const spread = ((index * 7_919) % 1_000) / 1_000;
  return Math.round(60 * (1 + (index % 4)) * (1 + spread) ** 3 * 1_000) / 1_000;
}

function attemptsOf(index: number, id: string, status: Status): Attempt[] {
  if (status === 'skipped') return [];
  const trace = {
    actionId: `custom_-_${uuid(actionOf(index), uuid.URL)}`,
    correlationId: uuid(`correlation ${id}`, uuid.URL),
    request: `[POST] https://orders.example/v1/totals?order=${index}`,
    ...{ calls: 1, throttled: 0 },
  };
  const attempt = { number: 1, queuedMs: (index % 40) * 5.5, serviceMs: serviceMsOf(index), trace };
  if (index % 100 !== 45) return [attempt];
  const lost: Problem = { kind: 'reply', message: 'The server answered with HTTP 503.', code: '503' };
  return [
    { ...attempt, problem: lost },
    { ...attempt, number: 2 },
  ];
}

function problemsOf(index: number, status: Status, place: CaseFinished['place']): Problem[] {
  if (status === 'errored') {
    const message = 'The request was sent, but the answer did not come (ECONNRESET): the action may have run.';
    return [{ kind: 'outcome-unknown', message, hint: 'Look in the system behind the action.', place }];
  }
  if (status !== 'failed') return [];
  return [
    {
      kind: 'value',
      message: `\`processedAmount\` is ${index * 1.19}, but must be at least 100000.`,
      hint: 'If the action is right, correct the expectation.',
      place: {
        ...place,
        line: 61,
        column: 5,
        source: '    processedAmount: { type: number, min: 100000 }',
        length: 15,
      },
      ...{ path: 'processedAmount', matcher: 'min', expected: 100_000, actual: index * 1.19 },
    },
    {
      kind: 'value',
      message: '`items` is not as expected: `items[0].quantity` is 2, not 3.',
      place: { ...place, line: 64, column: 5, source: '    items: [{ sku: SKU-1, quantity: 3 }]', length: 5 },
      ...{ path: 'items', matcher: 'equals' },
      expected: [{ sku: 'SKU-1', quantity: 3, gift: false }],
      actual: [{ sku: `SKU-${index}`, quantity: 2 }],
    },
  ];
}

function warningOf(place: CaseFinished['place']): Problem {
  return {
    kind: 'coercion',
    message: '`currencyFactor` came as text, and was taken as the number 1.19.',
    hint: 'If the action is to give a number, correct it there.',
    place: { ...place, line: 66, column: 5, source: '    currencyFactor: 1.19', length: 14 },
    ...{ path: 'currencyFactor', expected: 1.19, actual: '1.19', converted: 1.19 },
  };
}
