import { legible } from '../../../lib/printable.ts';
import type { Problem } from '../../../model/problem.ts';
import { type AlignedLine, alignValues, type Piece } from './align-values.ts';
import { Lines } from './lines.tsx';
import { jsonText } from './value-lines.ts';

/** Expected beside actual. Two values are compared line by line; what a matcher wants stands beside what came. */
export function Comparison({ problem }: { readonly problem: Problem }) {
  const { expected, actual, kind, matcher } = problem;
  // A latency's message says both in words.
  if (expected === undefined || kind === 'latency') return null;
  const isPlain = kind === 'status' || matcher === undefined || matcher === 'equals';
  const lines = isPlain ? alignValues(expected, actual) : sides(`${legible(matcher)} `, problem);
  return (
    <table class="comparison">
      <thead>
        <tr>
          <th scope="col">Expected</th>
          <th scope="col">Actual{actual === undefined ? ': nothing, the field is absent' : ''}</th>
        </tr>
      </thead>
      <tbody>
        <Lines of={lines} columns={2}>
          {(line, at) => (
            <tr key={at} class={line.differs ? 'differs' : undefined}>
              <Side line={line} pieces={line.expected} />
              <Side line={line} pieces={line.actual} />
            </tr>
          )}
        </Lines>
      </tbody>
    </table>
  );
}

function sides(matcher: string, { expected, actual }: Problem): readonly AlignedLine[] {
  const wanted = expected === undefined ? '' : jsonText(expected);
  const came = actual === undefined ? {} : { actual: [{ text: jsonText(actual), differs: true }] };
  return [{ depth: 0, expected: [{ text: `${matcher}${wanted}`, differs: false }], ...came, differs: true }];
}

function Side({ line, pieces }: { readonly line: AlignedLine; readonly pieces: readonly Piece[] | undefined }) {
  return (
    <td>
      <span class="sign" aria-hidden="true">
        {line.differs && pieces ? '≠' : ''}
      </span>
      <code style={{ paddingLeft: `${line.depth * 1.2}em` }}>
        {pieces?.map(({ text, differs }, at) => (differs ? <mark key={at}>{text}</mark> : text))}
      </code>
    </td>
  );
}
