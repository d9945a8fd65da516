/** The text as a YAML scalar that is read as this very text: as it stands where nothing in it means more, else in quotes. */
export function yamlText(text: string): string {
  const isPlain = /^[A-Za-z][\w .'()-]*$/.test(text) && !/\s$/.test(text) && !special.test(text);
  return isPlain ? text : quoted(text);
}

/** The text in double quotes: what JSON writes, YAML reads. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Words that YAML, or people who know its older version, read as something else. */
const special = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
