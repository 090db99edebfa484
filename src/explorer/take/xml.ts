/** What XML can hold by no means, not even escaped: control characters and halves of surrogate pairs. */
const UNSPEAKABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // as they are, an attribute's become spaces
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands in XML, between tags or in an attribute. */
export function xmlText(text: string): string {
  return speakable(text).replace(/[&<>"'\t\n\r]/g, (one) => ENTITIES[one] ?? one);
}

/** A text without what XML cannot hold; each such character leaves a mark. */
export function speakable(text: string): string {
  return text.replace(UNSPEAKABLE, '\u{FFFD}');
}

/** An XML element that is written whole; attributes that are null are left out, children are XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...children: readonly string[]
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(`${value}`)}"`)
    .join('');
  return children.length === 0 ? `<${name}${given}/>` : `<${name}${given}>${children.join('')}</${name}>`;
}
