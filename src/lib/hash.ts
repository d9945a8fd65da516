import { createHmac, hash } from 'node:crypto';

/** SHA-256 of the text's UTF-8 bytes, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/** HMAC-SHA-256 (RFC 2104) of the text's UTF-8 bytes, with the key's UTF-8 bytes, as 64 hexadecimal digits. */
export function hmacSha256(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
