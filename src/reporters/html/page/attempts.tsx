import { legible } from '../../../lib/printable.ts';
import type { Attempt } from '../../../model/outcome.ts';
import { Copy } from './copy.tsx';
import { Message } from './message.tsx';
import { formatDuration } from './numbers.ts';
import type { CaseProps } from './props.ts';

/** Every attempt: how long it waited and took, how it ended, and what to search for in the logs of others. */
export function Attempts({ detail: { attempts } }: CaseProps) {
  if (attempts.length === 0) return null;
  const longest = Math.max(1, ...attempts.map(({ queuedMs, serviceMs }) => queuedMs + serviceMs));
  return (
    <section>
      <h2>{attempts.length === 1 ? 'The attempt' : `The ${attempts.length} attempts`}</h2>
      <ol class="attempts">
        {attempts.map((attempt) => (
          <AttemptBlock key={attempt.number} attempt={attempt} longest={longest} isOnly={attempts.length === 1} />
        ))}
      </ol>
    </section>
  );
}

function AttemptBlock({
  attempt,
  longest,
  isOnly,
}: {
  readonly attempt: Attempt;
  readonly longest: number;
  readonly isOnly: boolean;
}) {
  const { number, queuedMs, serviceMs, actionStatus, problem, trace } = attempt;
  return (
    <li>
      {!isOnly && <h3>Attempt {number}</h3>}
      <p>
        {formatDuration(queuedMs)} waiting for the rate limit, then {formatDuration(serviceMs)} of service
        {actionStatus && <>; the action said {actionStatus}</>}
      </p>
      <svg class="timeline" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect class="queued" x="0" y="0" width={(queuedMs / longest) * 100} height="1" />
        <rect class="service" x={(queuedMs / longest) * 100} y="0" width={(serviceMs / longest) * 100} height="1" />
      </svg>
      {problem && (
        <p class="message">
          <Message text={problem.message} />
        </p>
      )}
      <dl class="facts">
        {trace.request !== undefined && (
          <div>
            <dt>The request that the platform sent</dt>
            <dd>
              <code>{legible(trace.request)}</code> <Copy text={trace.request} what="the request" />
            </dd>
          </div>
        )}
        {trace.correlationId !== undefined && (
          <div>
            <dt>Correlation id</dt>
            <dd>
              <code>{legible(trace.correlationId)}</code> <Copy text={trace.correlationId} what="the correlation id" />
            </dd>
          </div>
        )}
        <div>
          <dt>API calls</dt>
          <dd>{callsText(attempt)}</dd>
        </div>
      </dl>
    </li>
  );
}

function callsText({ trace: { calls, throttled, unserved = 0 } }: Attempt): string {
  const parts = [
    String(calls),
    ...(throttled > 0 ? [`${throttled} refused by the rate limit (429)`] : []),
    ...(unserved > 0 ? [`${unserved} not served (503, 504, or no answer in time)`] : []),
  ];
  return parts.join(', ');
}
