import { legible } from '../../../lib/printable.ts';
import type { Problem } from '../../../model/problem.ts';
import { Comparison } from './comparison.tsx';
import { Message } from './message.tsx';
import type { CaseProps } from './props.ts';
import { jsonText } from './value-lines.ts';

/** What was not as expected, and what is only worth knowing. */
export function Problems({ detail: { problems, warnings } }: CaseProps) {
  return (
    <>
      {problems.length > 0 && (
        <section>
          <h2>{problems.length === 1 ? 'What is wrong' : `What is wrong (${problems.length})`}</h2>
          {problems.map((problem, at) => (
            <ProblemBlock key={at} problem={problem} tone="failed" />
          ))}
        </section>
      )}
      {warnings.length > 0 && (
        <section>
          <h2>{warnings.length === 1 ? 'Warning' : `Warnings (${warnings.length})`}</h2>
          {warnings.map((warning, at) => (
            <ProblemBlock key={at} problem={warning} tone="warnings" />
          ))}
        </section>
      )}
    </>
  );
}

function ProblemBlock({ problem, tone }: { readonly problem: Problem; readonly tone: string }) {
  const { message, hint, place, path, code, converted, actual, kind } = problem;
  const facts = [
    ...(path === undefined ? [] : [`field ${path}`]),
    ...(code === undefined ? [] : [`code ${code}`]),
    ...(place ? [`${place.file}:${place.line}:${place.column}`] : []),
    `kind ${kind}`,
  ];
  return (
    <div class={`problem ${tone}`}>
      <p class="message">
        <Message text={message} />
      </p>
      {kind === 'coercion' && converted !== undefined ? (
        <p>
          Came as <code>{actual === undefined ? 'nothing' : jsonText(actual)}</code>, taken as{' '}
          <code>{jsonText(converted)}</code>
        </p>
      ) : (
        <Comparison problem={problem} />
      )}
      {hint !== undefined && (
        <p class="hint">
          <Message text={hint} />
        </p>
      )}
      <p class="about">{facts.map(legible).join(' · ')}</p>
    </div>
  );
}
