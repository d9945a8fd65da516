import { isWithinPath } from '../../lib/is-within-path.ts';
import { inputOf } from '../../lib/path.ts';
import type { CaseView } from './case-view.ts';
import type { ChangeKind, ContractChange } from './change.ts';

/**
 * Whether a case may go another way for a change: it sends an input that is gone or refused, leaves out one that must be
 * sent or of which the text is sent, or expects something of a field that is not what it was. A change that leaves every
 * case as it is touches none.
 */
export function touches({ what, path = '', breaking }: ContractChange, view: CaseView): boolean {
  const input = inputOf(path.replaceAll('[*]', '[0]'));
  if (isOfOutput(what)) return what === 'output-added' ? isSurplus(path, view) : expects(path, view);
  switch (what) {
    case 'action-gone':
      return true;
    case 'input-removed':
      return view.sends.has(input);
    case 'input-added':
    case 'input-required':
      // What is missing within an input is told by the contract itself.
      return breaking && (path === input ? !view.sends.has(input) : view.refused.has(input));
    case 'template-loud':
      return breaking && !view.sends.has(input);
    case 'request-type':
      return breaking && !view.idempotent;
    case 'input-type':
    case 'input-values':
    case 'input-rule':
    case 'input-closed':
      return path === '' ? view.refused.size > 0 : view.refused.has(input);
    default:
      return false;
  }
}

function isOfOutput(what: ChangeKind): boolean {
  return what.startsWith('output-') && what !== 'output-open' && what !== 'output-closed';
}

/** A strict case takes no field that it does not name. */
function isSurplus(path: string, { expect }: CaseView): boolean {
  return expect?.status === 'SUCCEEDED' && expect.strict && !names(path, expect.output);
}

function expects(path: string, { expect }: CaseView): boolean {
  return expect?.status === 'SUCCEEDED' && (path === '' || names(path, expect.output));
}

/** Whether one of the fields is the one of this path, a part of it, or something that it is a part of. */
function names(path: string, fields: readonly { readonly path: string }[]): boolean {
  const wanted = plain(path);
  return fields.some((field) => {
    const one = plain(field.path);
    return isWithinPath(one, wanted) || isWithinPath(wanted, one);
  });
}

/** The same for every member of a list, and as a flattened output names it. */
function plain(path: string): string {
  return path.replace(/\[(?:\d+|\*)\]/g, '').replace(/^\./, '');
}
