import { xmlReference } from '../../../lib/xml.ts';
import { Tool, type ToolMethod, type Value } from '../../../velocity/value.ts';
import { textOf } from './text-of.ts';

/**
 * `$esc`, with which templates write a value so that it keeps its meaning where it stands. Apache Velocity's EscapeTool
 * (velocity-tools 2.0, `EscapeTool`), and beside it what the platform adds (Genesys Cloud Resource Center, "Velocity macros
 * for data actions"): `urlFormEncode`, of which `url` is another name, `uriEncode`, `jsonEncode` with its older name
 * `jsonString`, and `jsonDecode`. Which characters `uriEncode` leaves alone, and that `jsonEncode` leaves slashes and letters
 * beyond ASCII as they are, is assumed. Of nothing each gives nothing.
 */
export const esc = new Tool(
  {
    url: text(formEncoded),
    urlFormEncode: text(formEncoded),
    uriEncode: text((value) => encodeURIComponent(wellFormed(value)).replace(/[!'()*]/g, percent)),
    jsonString: text(jsonEncoded),
    jsonEncode: text(jsonEncoded),
    jsonDecode: text(jsonDecoded),
    java: text((value) => jsonEncoded(value).replace(/[^\0-~]/g, unicode)),
    javascript: text((value) =>
      jsonEncoded(value)
        .replace(/[/']/g, '\\$&')
        .replace(/[^\0-~]/g, unicode),
    ),
    html: text((value) => value.replace(/[&<>"]/g, xmlReference)),
    xml: text((value) => value.replace(/[&<>"']/g, xmlReference)),
    sql: text((value) => value.replaceAll("'", "''")),
    velocity: text((value) => value.replaceAll('$', '${esc.d}').replaceAll('#', '${esc.h}')),
    unicode: text((value) => value.replace(/[\s\S]/g, unicode)),
  },
  {
    ...named('$', 'dollar', 'd'),
    ...named('#', 'hash', 'h'),
    ...named('\\', 'backslash', 'b'),
    ...named('"', 'quote', 'q'),
    ...named("'", 'singleQuote', 's'),
    ...named('\n', 'newline', 'n'),
    ...named('!', 'exclamation', 'e'),
  },
);

function text(escaped: (value: string) => string): ToolMethod {
  return (value = null) => (value === null ? null : escaped(textOf(value)));
}

function named(value: string, ...names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** As `java.net.URLEncoder` does: a blank becomes `+`; letters, digits and `.-*_` stay. */
function formEncoded(value: string): string {
  return encodeURIComponent(wellFormed(value))
    .replace(/[!'()~]/g, percent)
    .replaceAll('%20', '+');
}

/** Half a character at the end of a text cannot be encoded. */
function wellFormed(value: string): string {
  return Buffer.from(value, 'utf8').toString('utf8');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function jsonEncoded(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function jsonDecoded(value: string): string {
  try {
    const decoded: unknown = JSON.parse(`"${value}"`);
    return String(decoded);
  } catch {
    return value;
  }
}

function unicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
