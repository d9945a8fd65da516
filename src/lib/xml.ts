import { visible } from './printable.ts';

/** Attributes in the order in which they are to be written; an `undefined` one is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element on one line. `content` is XML already; without it the element is empty. */
export function xmlElement(name: string, attributes: XmlAttributes, content?: string): string {
  const start = `<${name}${xmlAttributes(attributes)}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Attributes as they stand in a start tag, each with a blank before it. */
export function xmlAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}

/** Text as the content of an element. What XML 1.0 forbids is shown visibly, since not even a reference may stand for it. */
export function xmlText(text: string): string {
  return text.replace(forbidden, visible).replace(/[&<>\r]/g, xmlReference);
}

/** Parsers turn a bare tab or line break in an attribute into a blank, so these are written as references. */
function escapeAttribute(text: string): string {
  return text.replace(forbidden, visible).replace(/[&<>"'\t\n\r]/g, xmlReference);
}

/** A character as XML has it beside markup: by its name where there is one, e.g. `&lt;`, and by its number where not. */
export function xmlReference(char: string): string {
  return named[char] ?? `&#${char.charCodeAt(0)};`;
}

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What is outside of `Char` in XML 1.0 (fifth edition, 2.2), and the controls that it discourages. */
const forbidden = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
