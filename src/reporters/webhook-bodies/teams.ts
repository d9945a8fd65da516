import type { JsonObject } from '../../model/json.ts';
import { inWords } from './in-words.ts';

/**
 * A message for a workflow of Microsoft Teams that posts what its webhook gets: an Adaptive Card in an attachment
 * (https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using). The older
 * message cards are not understood there. All of it stays far below the limit of 28 KB.
 */
export function teamsBody(message: JsonObject): JsonObject {
  const { passed, title, facts, failures, unnamed } = inWords(message);
  const more = unnamed > 0 && failures.length > 0 ? [line(run(`and ${unnamed} more`))] : [];
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    fallbackText: title,
    msteams: { width: 'Full' },
    body: [
      line(run(title, { size: 'Large', weight: 'Bolder', color: passed ? 'Good' : 'Attention' })),
      ...facts.map(([name, value]) => line(run(`${name}: `, { weight: 'Bolder' }), run(value))),
      ...failures.map(({ name, why }) => line(run(name, { weight: 'Bolder' }), run(`  ${why}`))),
      ...more,
    ],
  };
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content }] };
}

/** A block of its kind takes Markdown nowhere, so that text from outside makes no link and no mention. */
function line(...inlines: readonly JsonObject[]): JsonObject {
  return { type: 'RichTextBlock', spacing: 'Small', inlines };
}

function run(text: string, look: JsonObject = {}): JsonObject {
  return { type: 'TextRun', text, ...look };
}
