import { describe, expect, it } from 'vitest';
import { isSecretName, secretParts, secretWords } from '../../../src/targets/offline/record/secret-names.ts';

describe('names that look secret', () => {
  it.each([
    ...secretParts,
    ...secretWords,
    'Authorization',
    'X-Api-Key',
    'api_key',
    'apiKey',
    'APIKEY',
    'access_key',
    'AccessKeyId',
    'client_secret',
    'access_token',
    'refreshToken',
    'X-Amz-Signature',
    'user.password',
    'JSESSIONID',
    'set-cookie',
    'userPin',
    'basicAuth',
  ])('%s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each(['', 'id', 'key', 'author', 'pinned', 'designer', 'residence', 'keyword', 'compass', 'name', 'shipping'])(
    'not %j',
    (name) => {
      expect(isSecretName(name)).toBe(false);
    },
  );
});
