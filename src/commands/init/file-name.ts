/** A name for a file made of text that somebody wrote: small letters and digits of ASCII, and dashes between words. */
export function fileName(text: string, otherwise: string): string {
  const name = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return name === '' ? otherwise : name;
}
