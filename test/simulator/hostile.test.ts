import { describe, expect, it } from 'vitest';
import type { SimulatedAction } from '../../src/targets/simulator/action.ts';
import { listActions } from '../../src/targets/simulator/actions-api.ts';
import { operationsOfRules } from '../../src/targets/simulator/operations.ts';
import { createSessions } from '../../src/targets/simulator/sessions.ts';
import { tokenEndpoint } from '../../src/targets/simulator/token.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { slowOn } from '../support/hostile.ts';
import { actionOf, tierAction } from './far-side.ts';

const token = tokenEndpoint({ sessions: createSessions(createFakeClock()), expiresInSeconds: 60 });

/** An action that calls such an address. */
function calling(requestUrlTemplate: string): SimulatedAction {
  return actionOf({ ...tierAction, config: { request: { requestUrlTemplate, requestType: 'GET' } } });
}

describe('a million characters that mean harm', () => {
  it.each<[string, (words: string) => unknown]>([
    ['the address that an action calls', (words) => operationsOfRules(calling(words), {}, { output: null })],
    ['a name asked for', (words) => listActions([], new URLSearchParams({ name: words }), 'id')],
    ['a page asked for', (words) => listActions([], new URLSearchParams({ pageNumber: words }), 'id')],
    ['credentials', (words) => token(`Basic ${words}`, 'grant_type=client_credentials')],
  ])('are read in no time as %s', (_, work) => {
    expect(slowOn(work)).toEqual([]);
  });
});
