import { fill } from '../../expressions/template.ts';
import { cut, printable } from '../../lib/printable.ts';
import { compare } from '../../matchers/compare.ts';
import type { JsonObject } from '../../model/json.ts';
import type { BackEndRequest, Stub, StubReply } from '../../model/stub.ts';
import { fillFields } from '../../run/fill-fields.ts';
import { ownVocabulary } from '../../suite/vocabulary.ts';
import { type BackEnd, type BackEndResult, backEndFaults, type Unstubbed } from './back-end.ts';
import type { Turns } from './turns.ts';

/** What a stubbed back end answers by. */
export interface StubbedOptions {
  /** In the order in which they are tried. */
  readonly stubs: readonly Stub[];
  readonly turns: Turns;
  /** What the action was given, for expressions. */
  readonly inputs: JsonObject;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Answers where no rule fits. Default: nothing does, and it is said why. */
  readonly otherwise?: BackEnd;
}

/** A system behind an action that answers by rules: the first that fits the request. Where none does, it says why. */
export function stubbedBackEnd({ stubs, turns, inputs, now, otherwise }: StubbedOptions): BackEnd {
  return (request) => {
    const view: JsonObject = { ...request };
    const scope = { inputs, request: view, now: new Date(now).toISOString() };
    let nearest: Misfit | undefined;
    for (const stub of stubs) {
      const misfit = misfitOf(stub, view, scope);
      if (!misfit) return answer(stub, turns.next(stub), scope);
      if (!nearest || misfit.faults < nearest.faults) nearest = misfit;
    }
    return otherwise ? otherwise(request) : { latencyMs: 0, ...unstubbed(request, stubs.length, nearest) };
  };
}

/** Why a rule does not fit: how much is wrong, and the first of it in words. */
interface Misfit {
  readonly stub: Stub;
  readonly faults: number;
  readonly why: string;
}

function misfitOf(stub: Stub, view: JsonObject, scope: JsonObject): Misfit | undefined {
  const { fields, problems } = fillFields(stub.request, scope, ownVocabulary);
  const found = [...problems, ...compare(fields, view, { scope }).problems];
  const [first] = found;
  return first && { stub, faults: found.length, why: first.message };
}

function answer(stub: Stub, turn: number, scope: JsonObject): BackEndResult {
  const reply = stub.replies[Math.min(turn, stub.replies.length - 1)];
  if (!reply) return unanswerable(stub, 'it has no answer');
  const { status, headers, latencyMs, fault } = reply;
  if (fault !== undefined && fault !== 'truncate') return { ...backEndFaults[fault], latencyMs };
  const filled = bodyOf(reply, scope);
  if ('message' in filled) return unanswerable(stub, filled.message);
  const { body, type } = filled;
  return {
    kind: 'answer',
    status,
    headers: { ...(type && { 'content-type': type }), ...headers },
    body: fault === 'truncate' ? body.slice(0, Math.ceil(body.length / 2)) : body,
    latencyMs,
  };
}

function bodyOf({ body }: StubReply, scope: JsonObject): { body: string; type?: string } | { message: string } {
  if (body === undefined) return { body: '' };
  const filled = fill(body, scope);
  if ('message' in filled) return filled;
  const { value } = filled;
  if (typeof value === 'string') return { body: value, type: 'text/plain' };
  return { body: JSON.stringify(value), type: 'application/json' };
}

function unanswerable({ place: { file, line } }: Stub, why: string): BackEndResult {
  const message = `The stub in ${file}:${line} fits the request, and cannot answer it: ${why}`;
  return { kind: 'unstubbed', latencyMs: 0, message };
}

/** So much of a body is quoted. */
const mostQuoted = 400;

function unstubbed({ method, url, text }: BackEndRequest, count: number, nearest: Misfit | undefined): Unstubbed {
  const body = text === '' ? '' : ` with the body ${cut(printable(text), mostQuoted)}`;
  const sent = `The action sent [${method}] ${url}${body}`;
  if (!nearest) return { kind: 'unstubbed', message: `${sent}, and nothing is stubbed.` };
  const { file, line } = nearest.stub.place;
  const none = count === 1 ? 'the one stub does not fit' : `none of the ${count} stubs fits`;
  const where = count === 1 ? 'It stands in' : 'The nearest stands in';
  return {
    kind: 'unstubbed',
    message: `${sent}, and ${none}. ${where} ${file}:${line}: ${nearest.why}`,
  };
}
