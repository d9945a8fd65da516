import { legible } from '../../../lib/printable.ts';
import type { CaseProps } from './props.ts';
import { ScrollBox } from './scroll-box.tsx';
import { markedPieces, type SourceBlock, sourceBlocks } from './source-lines.ts';

/** The lines of the suite that the case and its problems come from. */
export function Source({ detail: { place, problems, warnings } }: CaseProps) {
  const places = [place, ...[...problems, ...warnings].flatMap((problem) => (problem.place ? [problem.place] : []))];
  const blocks = sourceBlocks(places);
  if (blocks.length === 0) return null;
  return (
    <section>
      <h2>In the suite</h2>
      {blocks.map((block) => (
        <Block key={block.file} {...block} />
      ))}
    </section>
  );
}

function Block({ file, lines }: SourceBlock) {
  return (
    <figure class="source">
      <figcaption>{legible(file)}</figcaption>
      <ScrollBox label={`Lines of ${legible(file)}`}>
        <table>
          <tbody>
            {lines.map((line, at) => {
              const before = lines[at - 1];
              const hasGap = before !== undefined && before.line + 1 < line.line;
              return (
                <>
                  {hasGap && (
                    <tr class="gap">
                      <td class="line">⋮</td>
                      <td />
                    </tr>
                  )}
                  <tr key={line.line}>
                    <td class="line">{line.line}</td>
                    <td>
                      <code>
                        {markedPieces(line).map(({ text, isMarked }, piece) =>
                          isMarked ? <mark key={piece}>{legible(text)}</mark> : legible(text),
                        )}
                      </code>
                    </td>
                  </tr>
                </>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </figure>
  );
}
