import { describe, expect, it } from 'vitest';
import type { Expect } from '../../../src/model/suite.ts';
import type { CaseView } from '../../../src/run/drift/case-view.ts';
import type { ChangeKind } from '../../../src/run/drift/change.ts';
import { touches } from '../../../src/run/drift/touches.ts';

const place = { file: 'a.action.yaml', line: 1, column: 1 };

function expecting(paths: readonly string[], more: Partial<Expect> = {}): Expect {
  return {
    status: 'SUCCEEDED',
    output: paths.map((path) => ({ path, matchers: {}, place })),
    errors: [],
    strict: false,
    checks: [],
    snapshot: false,
    switchPlaces: {},
    place,
    ...more,
  };
}

const view: CaseView = {
  sends: new Set(['sent', 'refused']),
  refused: new Set(['refused']),
  expect: expecting(['total', 'customer.tier', 'items[0].sku', 'lists[*]']),
  idempotent: false,
};

describe('whether a change touches a case', () => {
  it.each<[ChangeKind, string, boolean] | [ChangeKind, string, boolean, Partial<CaseView>]>([
    ['action-gone', '', true],
    ['not-kept', '', false],
    ['contract-gone', '', false],
    ['input-removed', 'sent', true],
    ['input-removed', 'unsent', false],
    ['input-added', 'unsent', true],
    ['input-added', 'sent', false],
    ['input-required', 'unsent', true],
    ['input-required', 'sent.inner', false],
    ['input-required', 'refused.inner', true],
    ['input-optional', 'sent', false],
    ['input-type', 'refused', true],
    ['input-type', 'sent', false],
    ['input-values', 'refused[*].a', true],
    ['input-closed', '', true],
    ['input-closed', '', false, { refused: new Set() }],
    ['input-open', '', false],
    ['output-removed', 'total', true],
    ['output-removed', 'totals', false],
    ['output-removed', 'tot', false],
    ['output-removed', 'customer', true],
    ['output-type', 'customer.tier', true],
    ['output-type', 'customer.tier.name', true],
    ['output-type', 'customer.name', false],
    ['output-type', 'items[*].sku', true],
    ['output-type', 'lists[*].name', true],
    ['output-type', '', true],
    ['output-type', 'total', false, { expect: expecting(['total'], { status: 'FAILED' }) }],
    ['output-optional', 'items', true],
    ['output-added', 'total', false],
    ['output-added', 'new', false],
    ['output-added', 'new', true, { expect: expecting(['total'], { strict: true }) }],
    ['output-added', 'total', false, { expect: expecting(['total'], { strict: true }) }],
    ['output-closed', '', false],
    ['request-type', '', true],
    ['request-type', '', false, { idempotent: true }],
    ['template-loud', 'unsent', true],
    ['template-loud', 'sent', false],
    ['template-quiet', 'unsent', false],
    ['template-unused', 'sent', false],
  ])('%s of "%s": %s', (...[what, path, touched, more]) => {
    expect(touches({ what, path, breaking: true, message: '' }, { ...view, ...more })).toBe(touched);
  });

  it.each<ChangeKind>(['input-added', 'template-loud', 'request-type'])('%s that breaks nothing', (what) => {
    expect(touches({ what, path: 'unsent', breaking: false, message: '' }, view)).toBe(false);
  });
});
