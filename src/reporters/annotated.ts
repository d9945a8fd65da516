import { counted } from '../lib/counted.ts';
import { createFirstFew, type FirstFew } from '../lib/first-few.ts';
import type { CaseFinished, RunEvent } from '../model/event.ts';
import type { InRepository, Reporter } from '../model/reporter.ts';
import { annotation, furtherAnnotation, mostAnnotations } from './annotations.ts';
import { nothingRecorded } from './explain.ts';
import { firstPlace } from './first-place.ts';
import { title } from './terminal/case-block.ts';
import { withLostCases } from './with-lost-cases.ts';

/**
 * A report for the log of a step on GitHub: after all of its text, each case that failed or errored as an annotation on
 * the line of its first problem, in the order of the plan. Where there are too many, the last one says how many.
 */
export function annotated(reporter: Reporter, inRepository: InRepository): Reporter {
  return (events) => both(events, reporter, inRepository);
}

async function* both(
  events: AsyncIterable<RunEvent>,
  reporter: Reporter,
  inRepository: InRepository,
): AsyncGenerator<string, void, undefined> {
  const failures = createFirstFew<CaseFinished>(mostAnnotations);
  yield* reporter(noting(failures, withLostCases(events)));
  const lines = failures.entries().map((event) => annotate(event, inRepository));
  if (failures.left() > 0) {
    lines.pop();
    lines.push(furtherAnnotation(failures.left() + 1, 'cases', 'The log of this step and the reports have them all.'));
  }
  if (lines.length > 0) yield `\n${lines.map((line) => `${line}\n`).join('')}`;
}

async function* noting(
  failures: FirstFew<CaseFinished>,
  events: AsyncIterable<RunEvent>,
): AsyncGenerator<RunEvent, void, undefined> {
  for await (const event of events) {
    const failing = event.type === 'case:finished' && (event.status === 'failed' || event.status === 'errored');
    if (failing) failures.add(event.index, event);
    yield event;
  }
}

function annotate(event: CaseFinished, inRepository: InRepository): string {
  const [{ kind, message, hint } = nothingRecorded, ...others] = event.problems;
  const place = firstPlace(event, inRepository);
  const problem = { kind, message, ...(hint !== undefined && { hint }), ...(place && { place }) };
  const more = counted(others.length, 'more problem');
  const rest = others.length === 0 ? [] : [`This case has ${more}: see the log of this step.`];
  return annotation('error', problem, title(event), rest);
}
