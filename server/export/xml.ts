import XMLBuilder from 'fast-xml-builder';
import { safeText } from './safe-text.ts';

/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, or the text within. */
  readonly content: readonly Element[] | string;
}

/** An element, its attributes first: those that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  content: Element['content'] = [],
): Element {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]]));
  return { name, attributes: Object.fromEntries(written), content };
}

/** The whole document, well-formed whatever the texts hold. */
export function writeXml(root: Element): string {
  // The builder sets no white space of its own. That of the texts is written as references, for in an attribute a reader makes spaces of it.
  const built = builder
    .build([toBuilt(root)])
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${built}\n`;
}

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

function toBuilt({ name, attributes, content }: Element): object {
  const within = typeof content === 'string' ? [{ '#text': safeText(content) }] : content.map(toBuilt);
  const safe = Object.entries(attributes).map(([key, value]) => [key, safeText(value)]);
  return { [name]: within, ':@': Object.fromEntries(safe) };
}
