import type { ComponentChildren } from 'preact';
import { ScrollBox } from './scroll-box.tsx';

/** What a table of figures is made of. */
export interface FiguresProps {
  /** For those who cannot see it. */
  readonly label: string;
  /** Headings of columns that hold words or pictures, and after those of columns that hold numbers. */
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  readonly kind?: string;
  /** The rows. */
  readonly children: ComponentChildren;
}

/** A table of figures that scrolls by itself where the screen is narrow. */
export function Figures({ label, words, numbers, kind = '', children }: FiguresProps) {
  return (
    <ScrollBox label={label}>
      <table class={`figures ${kind}`}>
        <thead>
          <tr>
            {words.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {numbers.map((name) => (
              <th key={name} scope="col" class="numeric">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  );
}
