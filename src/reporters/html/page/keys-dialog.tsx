import { useEffect, useRef } from 'preact/hooks';

const keys = [
  ['/', 'search the cases'],
  ['j or ↓', 'next case'],
  ['k or ↑', 'previous case'],
  ['Home, End', 'first and last case of the table'],
  ['Enter', 'open the case'],
  ['Esc', 'back to the table'],
  ['?', 'this list'],
] as const;

/** The keys that do something. */
export function KeysDialog({ close }: { close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={close}>
      <h2 id="keys-title">Keys</h2>
      <dl class="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
