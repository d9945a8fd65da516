/** Whether the text is a whole address that begins with `https://` or `http://`. */
export function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
