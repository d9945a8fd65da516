import { describe, expect, it } from 'vitest';
import { stillWaiting, undelivered } from '../../src/outputs/undelivered.ts';

const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
const command = '`action-suite webhook redeliver`';

describe('what is said of messages that were not delivered', () => {
  it.each([
    [
      { kept: 1, lost: 0, fault: undefined },
      `One webhook message was not delivered: no. It is kept: ${command} sends it`,
    ],
    [
      { kept: 2, lost: 0, fault: undefined },
      `2 webhook messages were not delivered: no. They are kept: ${command} sends them`,
    ],
    [
      { kept: 2, lost: 1, fault: full },
      `3 webhook messages were not delivered: no. 2 of them are kept: ${command} sends them. Webhook messages could not be kept until they are taken, since the disk is full`,
    ],
    [
      { kept: 0, lost: 1, fault: full },
      'One webhook message was not delivered: no. Webhook messages could not be kept until they are taken, since the disk is full',
    ],
  ])('%j', (untaken, text) => {
    expect(undelivered(untaken, 'no')).toBe(text);
  });

  it('names the folder where it is not the usual one', () => {
    const untaken = { kept: 1, lost: 0, fault: undefined };
    expect(undelivered(untaken, 'no', ' --out x')).toContain('`action-suite webhook redeliver --out x`');
    expect(stillWaiting(2, ' --out x')).toBe(
      '2 webhook messages of earlier runs wait: `action-suite webhook redeliver --out x` sends them, `action-suite webhook list --out x` says why.',
    );
  });
});
