import type { ComponentChildren } from 'preact';
import { legible } from '../../../lib/printable.ts';
import { Attempts } from './attempts.tsx';
import { Commands } from './commands.tsx';
import { Copy } from './copy.tsx';
import { formatDuration } from './numbers.ts';
import { Problems } from './problems.tsx';
import type { CaseProps } from './props.ts';
import { isFlakyRow } from './query.ts';
import { casesLink } from './route.ts';
import type { Detail } from './shape.ts';
import { Source } from './source.tsx';
import { StatusMark } from './status.tsx';
import { useFocusedHeading } from './use.ts';
import { Values } from './values.tsx';

/** The parts of the page below its head, in order. Each shows nothing where it has nothing to say. */
const parts = [Problems, Source, Values, Attempts, Commands] as const;

/** Everything about one case. */
export function CaseBody(props: CaseProps) {
  const heading = useFocusedHeading();
  const { facts, row, detail } = props;
  const [caseId, name, suite, action, status, latencyMs, , , tags] = row;
  const { title = '', file = '' } = facts.suites[suite] ?? {};
  const actionName = facts.actions[action]?.name ?? '';
  return (
    <article class="case">
      <h1 ref={heading} tabIndex={-1}>
        {legible(name)}
      </h1>
      <p class="summary">
        <StatusMark status={status} isFlaky={isFlakyRow(row)} />
        {latencyMs !== null && <span>{formatDuration(latencyMs)}</span>}
        {detail.actionStatus && <span>the action said {detail.actionStatus}</span>}
        {detail.reason !== undefined && <span>{legible(detail.reason)}</span>}
      </p>
      <dl class="facts">
        <Fact name="Suite">
          <a href={casesLink({ suite: file })}>{legible(title)}</a>
        </Fact>
        <Fact name="Place">
          <code>{legible(`${detail.place.file}:${detail.place.line}`)}</code>{' '}
          <Copy text={`${detail.place.file}:${detail.place.line}`} what="the place" />
        </Fact>
        {actionName !== '' && (
          <Fact name="Action">
            <a href={casesLink({ action: actionName })}>{legible(actionName)}</a>{' '}
            {detail.actionId !== actionName && (
              <>
                <code>{legible(detail.actionId)}</code> <Copy text={detail.actionId} what="the action's id" />
              </>
            )}
          </Fact>
        )}
        <Fact name="Called as">{modes[detail.mode]}</Fact>
        {tags.length > 0 && (
          <Fact name="Tags">
            {tags.map((tag) => (
              <a key={tag} class="tag" href={casesLink({ tag: facts.tags[tag] ?? '' })}>
                {legible(facts.tags[tag] ?? '')}
              </a>
            ))}
          </Fact>
        )}
        <Fact name="Case id">
          <code>{legible(caseId)}</code> <Copy text={caseId} what="the case's id" />
        </Fact>
      </dl>
      {parts.map((Part) => (
        <Part key={Part.name} {...props} />
      ))}
    </article>
  );
}

const modes: Readonly<Record<Detail['mode'], string>> = {
  test: 'a test of the published action',
  draft: 'a test of the draft',
  execute: 'the published action, for real',
};

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
