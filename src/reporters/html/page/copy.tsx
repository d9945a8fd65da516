import { useState } from 'preact/hooks';

/** A button that puts a text into the clipboard, and says so. */
export function Copy({ text, what }: { readonly text: string; readonly what: string }) {
  const [state, setState] = useState<'' | 'copied' | 'not copied'>('');
  const copy = async () => {
    setState((await write(text)) ? 'copied' : 'not copied');
    setTimeout(() => setState(''), 2_000);
  };
  return (
    <button type="button" class="copy" onClick={copy} aria-label={`Copy ${what}`}>
      <span aria-live="polite">{state === '' ? 'copy' : state}</span>
    </button>
  );
}

/** Where a page from the disk may not use the clipboard, an older way may still work. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const isDone = document.execCommand('copy');
    field.remove();
    return isDone;
  }
}
