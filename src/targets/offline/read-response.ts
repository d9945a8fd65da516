import { messageOf } from '../../lib/message-of.ts';
import type { Json } from '../../model/json.ts';
import type { BackEndAnswer, BackEndFault } from './back-end.ts';
import { responseContext } from './context.ts';
import { type ActionFault, processingFault } from './execution.ts';
import type { Operations } from './operations.ts';
import type { Program } from './program.ts';
import { faultOfAnswer, faultOfSystem } from './remote-faults.ts';
import { render } from './render.ts';
import { translate } from './translate.ts';

/** What the reading of an answer may use. */
export interface ReadOptions {
  /** What is wrong with an output by the action's own schema, in one sentence; `undefined` where nothing is. */
  readonly checkOutput: (output: Json) => string | undefined;
  /** The correlation id, which stands in some messages. */
  readonly contextId: string;
}

/** The output that an action makes of what the system behind it answered, or its fault; what is done is taken down. */
export function readResponse(
  result: BackEndAnswer | BackEndFault,
  { timeoutMs, translations, success }: Program,
  operations: Operations,
  { checkOutput, contextId }: ReadOptions,
): { readonly output: Json } | { readonly fault: ActionFault } {
  const no = (name: 'send' | 'translate' | 'transform' | 'output', fault: ActionFault) => {
    operations.failed(name, fault);
    return { fault };
  };
  if (result.kind === 'fault') return no('send', faultOfSystem(result, timeoutMs, contextId));
  const answer = readAnswer(result);
  if (!answer) return no('send', faultOfAnswer(result, contextId));
  operations.done('send', answer.value);
  const translated = translate(translations, answer.value);
  if ('fault' in translated) return no('translate', translated.fault);
  operations.done('translate', translated.variables);
  const rendered = render(success, responseContext(translated.variables, answer.text));
  if ('fault' in rendered) return no('transform', rendered.fault);
  const output = parsed(rendered.text);
  if ('why' in output) return no('transform', notJson(rendered.text, output.why, success.text));
  operations.done('transform', output.value);
  const wrong = checkOutput(output.value);
  if (wrong !== undefined) return no('output', processingFault(wrong));
  operations.done('output');
  return { output: output.value };
}

/**
 * An answer as data and as text; `undefined` where it is a refusal or no JSON. An empty one is an empty map: assumed, since
 * actions whose system answers 204 work.
 */
function readAnswer({ status, body }: BackEndAnswer): { readonly value: Json; readonly text: string } | undefined {
  if (status < 200 || status > 299) return undefined;
  if (body.trim() === '') return { value: {}, text: '{}' };
  const read = parsed(body);
  return 'why' in read ? undefined : { value: read.value, text: body };
}

function parsed(text: string): { readonly value: Json } | { readonly why: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { why: messageOf(error) };
  }
}

/** In the form that is seen for other faults of this template (Genesys Cloud data actions workshop). */
function notJson(text: string, why: string, template: string): ActionFault {
  return processingFault(
    `Transform failed to process result using 'successTemplate' template due to error:'${why}'\n Template:'${template}'. It gave: '${text}'.`,
  );
}
