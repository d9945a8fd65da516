import { cut } from '../../lib/printable.ts';
import type { JsonObject } from '../../model/json.ts';
import { inWords } from './in-words.ts';

/**
 * A message for an incoming webhook of Slack: a text for notifications, and blocks for the channel, at most 13 of the 50
 * that Slack allows (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks,
 * https://docs.slack.dev/reference/block-kit/blocks).
 */
export function slackBody(message: JsonObject): JsonObject {
  const { passed, title, facts, failures, unnamed } = inWords(message);
  const headline = `${passed ? '✅' : '❌'} ${title}`;
  const fields = facts.map(([name, value]) => `*${name}*: ${escaped(value)}`);
  const more = unnamed > 0 && failures.length > 0 ? [`and ${unnamed} more`] : [];
  return {
    text: escaped(headline),
    blocks: [
      // Its limit is 150 characters; it takes no marks, and shows what would be one elsewhere.
      { type: 'header', text: { type: 'plain_text', text: cut(headline, 149), emoji: false } },
      section(fields.join('\n')),
      ...failures.map(({ name, why }) => section(`*${escaped(name)}*\n${escaped(why)}`)),
      ...more.map(section),
    ],
  };
}

/** Its limit is 3,000 characters; the longest of ours has less, even where each of its characters is escaped. */
function section(text: string): JsonObject {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

/**
 * The three characters that steer Slack: without this, text from outside could make links and call everybody in the
 * channel (https://docs.slack.dev/messaging/formatting-message-text).
 */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
