/** What a name holds that stands for a secret, in small letters and without what divides words. */
export const secretParts = [
  'authorization',
  'apikey',
  'accesskey',
  'secretkey',
  'privatekey',
  'sharedkey',
  'accountkey',
  'signingkey',
  'subscriptionkey',
  'token',
  'jwt',
  'bearer',
  'password',
  'passwd',
  'passphrase',
  'secret',
  'credential',
  'signature',
  'cookie',
  'session',
] as const;

/** Words that are too short to be looked for within others. */
export const secretWords = ['auth', 'sig', 'pwd', 'sid', 'otp', 'pin', 'hmac'] as const;

/** Whether a field or a parameter of this name is likely to hold a secret: `access_token`, `X-Api-Key`, `userPassword`. */
export function isSecretName(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);
  const joined = words.join('');
  return secretParts.some((part) => joined.includes(part)) || secretWords.some((word) => words.includes(word));
}
