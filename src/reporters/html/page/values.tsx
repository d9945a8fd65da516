import { legible } from '../../../lib/printable.ts';
import type { Json } from '../../../model/json.ts';
import { Copy } from './copy.tsx';
import { Lines } from './lines.tsx';
import type { CaseProps } from './props.ts';
import { ScrollBox } from './scroll-box.tsx';
import { jsonText, type ValueLine, valueLines } from './value-lines.ts';

/** What was sent, and what came back. */
export function Values({ detail }: CaseProps) {
  const { inputs, mocked = [], output, problems, axes, tooLarge = [], attempts } = detail;
  const fields = new Map(
    problems.flatMap(({ path }) => (path === undefined ? [] : [[path, 'not as expected'] as const])),
  );
  const generated = new Map(mocked.map((path) => [path, 'generated']));
  const varied = Object.entries(axes);
  return (
    <>
      {tooLarge.length > 0 && (
        <p class="explanation">
          Cut here, since they are very large: {legible(tooLarge.join(', '))}. The audit log holds them whole, if it
          keeps values.
        </p>
      )}
      {varied.length > 0 && (
        <section>
          <h2>Values of the matrix</h2>
          <dl class="facts">
            {varied.map(([name, value]) => (
              <div key={name}>
                <dt>{legible(name)}</dt>
                <dd>
                  <code>{jsonText(value)}</code>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {inputs && <ValueBlock title="Inputs" value={inputs} marks={generated} />}
      {output !== undefined && (
        <ValueBlock
          title={detail.actionStatus === 'FAILED' ? 'Errors of the action' : 'Output'}
          value={output}
          marks={fields}
        />
      )}
      {!inputs && output === undefined && attempts.length > 0 && (
        <p class="explanation">No inputs and no output are kept in the log that this report was made from.</p>
      )}
    </>
  );
}

/** A value line by line; what a mark names has it at its end, in words. */
function ValueBlock({
  title,
  value,
  marks,
}: {
  readonly title: string;
  readonly value: Json;
  readonly marks: ReadonlyMap<string, string>;
}) {
  const lines = valueLines(value);
  return (
    <section>
      <h2>
        {title} <Copy text={JSON.stringify(value, undefined, 2)} what={`the ${title.toLowerCase()}`} />
      </h2>
      <ScrollBox label={title}>
        <table class="value">
          <tbody>
            <Lines of={lines} columns={1}>
              {(line, at) => (
                <LineRow key={at} line={line} mark={line.path === '' ? undefined : marks.get(line.path)} />
              )}
            </Lines>
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

function LineRow({ line, mark }: { readonly line: ValueLine; readonly mark: string | undefined }) {
  const { depth, key, text } = line;
  return (
    <tr class={mark === undefined ? undefined : 'marked'}>
      <td>
        <code style={{ paddingLeft: `${depth * 1.2}em` }}>
          {key !== undefined && <span class="key">{key}: </span>}
          {text}
        </code>{' '}
        {mark !== undefined && <span class="note">{mark}</span>}
      </td>
    </tr>
  );
}
