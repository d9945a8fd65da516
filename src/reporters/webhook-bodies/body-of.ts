import type { WebhookPreset } from '../../model/config.ts';
import type { JsonObject } from '../../model/json.ts';
import { slackBody } from './slack.ts';
import { teamsBody } from './teams.ts';
import type { FillTemplate, TemplateFault } from './template.ts';

/** How the messages of a webhook are written. */
export interface BodyOptions {
  readonly preset: WebhookPreset;
  /** Goes before the preset. */
  readonly fill?: FillTemplate;
}

/**
 * Makes the text that is posted for a message.
 *
 * @param onFault told why a template gave nothing for a message, which is then posted as the preset has it
 */
export function bodyOf(
  { preset, fill }: BodyOptions,
  onFault: (fault: TemplateFault) => void,
): (message: JsonObject) => string {
  return (message) => {
    const filled = fill?.(message);
    if (filled && 'body' in filled) return JSON.stringify(filled.body);
    if (filled) onFault(filled.fault);
    return JSON.stringify(presets[preset](message));
  };
}

const presets: Readonly<Record<WebhookPreset, (message: JsonObject) => JsonObject>> = {
  generic: (message) => message,
  slack: slackBody,
  teams: teamsBody,
};
