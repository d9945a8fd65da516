/** What a text in quotes means, as Jayway reads its backslashes; `undefined` where four hexadecimal digits are missing. */
export function unescaped(text: string): string | undefined {
  let isSound = true;
  const plain = text.replace(/\\(?:u(.{0,4})|(.)|$)/gs, (_whole, hex: string | undefined, char: string | undefined) => {
    if (hex !== undefined) {
      if (hex.length === 4 && !/^[0-9a-fA-F]{4}$/.test(hex)) isSound = false;
      return hex.length === 4 ? String.fromCharCode(Number.parseInt(hex, 16)) : '';
    }
    return char === undefined ? '\\' : (meanings[char] ?? char);
  });
  return isSound ? plain : undefined;
}

const meanings: Readonly<Record<string, string>> = { r: '\r', f: '\f', t: '\t', n: '\n', b: '\b' };
