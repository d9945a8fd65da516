import type { ComponentChildren } from 'preact';

/** Something that may be wider than the screen: it scrolls by itself, also by the keys. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
