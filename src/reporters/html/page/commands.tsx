import { legible } from '../../../lib/printable.ts';
import { againCommand } from './again.ts';
import { Copy } from './copy.tsx';
import { curlOf } from './curl.ts';
import type { CaseProps } from './props.ts';

/** What to type to see it again. */
export function Commands({ facts, row, detail }: CaseProps) {
  const [caseId, name, suite] = row;
  const file = facts.suites[suite]?.file ?? '';
  const again = againCommand(facts, { caseId, file, name }, detail);
  const curl = curlOf(facts, detail);
  if (again === undefined && curl === undefined) return null;
  return (
    <section>
      <h2>Run it again</h2>
      {again !== undefined && <Command title="This case, with the same generated values" text={again} />}
      {curl !== undefined && (
        <>
          <Command title="The same call by curl" text={curl} />
          <p class="explanation">
            {facts.isSimulated
              ? 'The simulator of the run is gone with it: start one by action-suite simulate, and put its address in.'
              : 'The token is read from the environment variable GENESYSCLOUD_ACCESS_TOKEN. The call runs the action for real.'}{' '}
            Both commands are for a POSIX shell, such as bash.
          </p>
        </>
      )}
    </section>
  );
}

function Command({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="command">
      <h3>
        {title} <Copy text={text} what="the command" />
      </h3>
      <pre tabIndex={0}>{text.split('\n').map(legible).join('\n')}</pre>
    </div>
  );
}
