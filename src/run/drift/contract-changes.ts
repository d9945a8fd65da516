import { showText } from '../../lib/show.ts';
import type { Contract } from '../../model/target.ts';
import { loudOptionals, strayInputs } from '../template-faults.ts';
import type { ContractChange } from './change.ts';
import { schemaChanges } from './schema-changes.ts';

/**
 * What has changed between two contracts of an action: the inputs first, then the output, the request and its templates.
 * Titles, descriptions and the order of things are no change.
 */
export function contractChanges(before: Contract, after: Contract): ContractChange[] {
  return [
    ...schemaChanges('input', before.inputSchema ?? {}, after.inputSchema ?? {}),
    ...schemaChanges('output', before.outputSchema ?? {}, after.outputSchema ?? {}),
    ...requestChanges(before.requestType, after.requestType),
    ...templateChanges(before, after),
  ];
}

/** Only the step away from GET matters to callers: what only read may write now. */
function requestChanges(before: string | undefined, after: string | undefined): ContractChange[] {
  if (before === undefined || after === undefined || before === after) return [];
  const breaking = before === 'GET';
  const message = `The request of the action was a ${before} and is a ${after}.`;
  const hint = 'It may change something in the system behind it now, and is not run in a protected environment.';
  return [{ what: 'request-type', breaking, message, ...(breaking && { hint }) }];
}

/** Inputs that came or went altogether are told as such. */
function templateChanges(before: Contract, after: Contract): ContractChange[] {
  const [old, now] = [before.templateInputs, after.templateInputs];
  if (!old || !now) return [];
  const mayBeMissing = [...loudOptionals(after), ...strayInputs(after).map(({ name }) => name)];
  const started = (name: string, isLoud: boolean) => nowNamed(name, isLoud, mayBeMissing.includes(name));
  const isGone = (name: string) => !now.loud.includes(name) && !now.quiet.includes(name);
  return [
    ...now.loud.filter((name) => !old.loud.includes(name)).map((name) => started(name, true)),
    ...now.quiet.filter((name) => !old.quiet.includes(name)).map((name) => started(name, false)),
    ...[...old.loud, ...old.quiet].filter(isGone).sort().map(unused),
  ];
}

function nowNamed(name: string, isLoud: boolean, breaking: boolean): ContractChange {
  const path = showText(name);
  if (!isLoud) {
    const message = `The request template names \`${path}\` as \`$!{input.${path}}\` now: where it is left out, nothing is sent for it.`;
    return { what: 'template-quiet', path: name, breaking: false, message };
  }
  const end = breaking ? ': where it is left out, that text itself is sent' : '';
  const message = `The request template names \`${path}\` as \`\${input.${path}}\` now${end}.`;
  const hint = `Write \`$!{input.${path}}\` in the template, or send the input.`;
  return { what: 'template-loud', path: name, breaking, message, ...(breaking && { hint }) };
}

function unused(name: string): ContractChange {
  const message = `The request template names \`${showText(name)}\` no more: what is sent for it goes nowhere.`;
  return { what: 'template-unused', path: name, breaking: false, message };
}
