import type { JsonPathFault } from '../../json-path/cursor.ts';
import { type JsonPath, parseJsonPath } from '../../json-path/parse-json-path.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { mapOf } from '../../suite/take.ts';
import { type ActionTemplate, actionTemplate } from './action-template.ts';
import { assumedSecrets } from './assumed-secrets.ts';
import type { Secrets } from './context.ts';

/** What an exported action does, read from its `config` and ready to be carried out as often as one likes. */
export interface Program {
  /** e.g. `custom-rest-actions`. */
  readonly integrationType: string;
  /** HTTP method, in capitals. */
  readonly method: string;
  readonly url: ActionTemplate;
  readonly headers: readonly ActionTemplate[];
  readonly body: ActionTemplate;
  /** How long the system behind the action may take. */
  readonly timeoutMs: number;
  readonly translations: readonly Translation[];
  readonly success: ActionTemplate;
  /** What stands for what its templates take from the integration. */
  readonly secrets: Secrets;
}

/** One entry of the translation map. */
export interface Translation {
  /** The variable of the success template that gets what is found. */
  readonly name: string;
  readonly path: JsonPath | JsonPathFault;
  /** Raw text for where the path finds nothing; absent where there is no default. */
  readonly fallback?: string;
}

/** The platform's own limit (Genesys Cloud Resource Center, "Add configuration to custom actions for integrations"). */
const longestTimeoutSeconds = 60;

/** Reads the configuration of an exported action. What is left out is as the platform fills it in. */
export function readProgram(exported: JsonObject): Program {
  const config = mapOf(exported.config);
  const request = mapOf(config.request);
  const response = mapOf(config.response);
  const { timeoutSeconds } = config;
  const defaults = mapOf(response.translationMapDefaults);
  const url = actionTemplate('requestUrlTemplate', textOf(request.requestUrlTemplate, ''));
  const headers = Object.entries(mapOf(request.headers)).map(([name, value]) =>
    actionTemplate(name, textOf(value, '')),
  );
  const body = actionTemplate('requestTemplate', textOf(request.requestTemplate, '${input.rawRequest}'));
  return {
    integrationType: textOf(exported.integrationType, 'custom-rest-actions'),
    method: textOf(request.requestType, 'GET').toUpperCase(),
    url,
    headers,
    body,
    timeoutMs:
      (typeof timeoutSeconds === 'number' && timeoutSeconds > 0 ? timeoutSeconds : longestTimeoutSeconds) * 1_000,
    translations: Object.entries(mapOf(response.translationMap)).map(([name, path]) => ({
      name,
      path: parseJsonPath(textOf(path, '')),
      ...(defaults[name] !== undefined && defaults[name] !== null && { fallback: textOf(defaults[name], '') }),
    })),
    success: actionTemplate('successTemplate', textOf(response.successTemplate, '${rawResult}')),
    secrets: assumedSecrets([url, ...headers, body]),
  };
}

/** Text as it stands; where an author wrote other data, its JSON. */
function textOf(value: Json | undefined, fallback: string): string {
  if (value === undefined || value === null) return fallback;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
