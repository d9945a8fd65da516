import type { Json, JsonObject } from '../../model/json.ts';
import type { ActionError } from '../../model/target.ts';
import type { Fault } from './action.ts';

/** What the simulator answers to one request. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Json;
  /** What is to happen to the answer on its way. */
  readonly fault?: Exclude<Fault, '429' | '500' | 'html'>;
  /** Milliseconds to wait before answering. */
  readonly delayMs?: number;
}

/** What an ErrorBody says beside its status. */
export interface ErrorContent {
  readonly code: string;
  readonly message: string;
  readonly details?: readonly { readonly errorCode: string; readonly fieldName?: string }[];
}

/** The platform's ErrorBody; `contextId` is the request's correlation id. */
function errorBody(status: number, content: ErrorContent, contextId: string): JsonObject {
  const details = (content.details ?? []).map(({ errorCode, fieldName }) => ({
    errorCode,
    ...(fieldName !== undefined && { fieldName }),
  }));
  return { message: content.message, code: content.code, status, contextId, details, errors: [] };
}

/** A refused request. */
export function refusal(status: number, content: ErrorContent, contextId: string): Reply {
  return { status, body: errorBody(status, content, contextId) };
}

/** An action's own error as an ErrorBody, the way the platform passes it on. */
export function actionErrorBody(status: number, error: ActionError, contextId: string): JsonObject {
  const details = error.field === undefined ? [] : [{ errorCode: error.code, fieldName: error.field }];
  return errorBody(status, { code: error.code, message: error.message, details }, contextId);
}
