import type { Status } from '../../../model/outcome.ts';

/** Every status has a sign and a word beside its colour. */
const signs: Readonly<Record<Status | 'flaky', string>> = {
  passed: '✓',
  failed: '✕',
  errored: '!',
  skipped: '–',
  flaky: '↻',
};

/** How a case ended. */
export function StatusMark({ status, isFlaky = false }: { readonly status: Status; readonly isFlaky?: boolean }) {
  const shown = isFlaky ? 'flaky' : status;
  return (
    <span class={`status ${shown}`}>
      <span aria-hidden="true">{signs[shown]}</span> {shown}
    </span>
  );
}
