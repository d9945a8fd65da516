import type { ReferenceNode } from './syntax.ts';
import type { Token } from './token.ts';

/** What the first token of a reference says about it, but for its source. */
export type ReferenceRoot = Pick<
  ReferenceNode,
  'name' | 'quiet' | 'runt' | 'escaped' | 'computable' | 'slashes' | 'dollars'
> & {
  /** What is written when there is nothing, if that is not the source. */
  readonly nullText?: string;
};

/**
 * Reads the beginning of a reference, and takes backslashes and further dollars away from its token, as Velocity's
 * `ASTReference.getRoot` does. `following` is the token after it, the name behind `${`.
 */
export function referenceRoot(first: Token, following: Token | undefined): ReferenceRoot {
  if (first.image.includes('\\!')) {
    const name = withoutLastBackslash(first.image);
    return { ...plain, name, computable: false, nullText: name };
  }
  const slashes = /^\\*/.exec(first.image)?.[0].length ?? 0;
  first.image = first.image.slice(slashes);
  const escaped = slashes % 2 === 1;
  const dollar = Math.max(first.image.lastIndexOf('$'), 0);
  const dollars = first.image.slice(0, dollar);
  first.image = first.image.slice(dollar);
  const root = { ...plain, escaped, dollars, slashes: '\\'.repeat(Math.floor(slashes / 2)) };
  const image = first.image;
  if (image.startsWith('$!')) {
    const name = image.startsWith('$!{') ? (following?.image ?? '') : image.slice(2);
    return { ...root, name, quiet: true, ...(escaped ? {} : { nullText: '' }) };
  }
  if (image === '${') return { ...root, name: following?.image ?? '' };
  if (image.startsWith('$')) return { ...root, name: image.slice(1) };
  return { ...root, name: image, runt: true };
}

const plain = {
  quiet: false,
  runt: false,
  escaped: false,
  computable: true,
  slashes: '',
  dollars: '',
};

/** `$\!foo` is written as `$!foo`: one backslash less. */
function withoutLastBackslash(image: string): string {
  const dollar = image.indexOf('$');
  const start = image.indexOf('\\', dollar);
  let end = start;
  while (image[end] === '\\') end += 1;
  return image.slice(0, Math.max(end - 1, start)) + image.slice(end);
}
