/** XML on its way out. Made only by `element`, so a text can never slip in unescaped. */
export interface XmlNode {
  readonly xml: string
}

type Attributes = Readonly<Record<string, string | undefined>>
type Content = XmlNode | string | undefined | false

/** An element with its attributes and content. `undefined` attributes and content are left out; strings are escaped. */
export function element(name: string, attributes: Attributes, ...content: readonly (Content | readonly Content[])[]): XmlNode {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
    .join('')
  const inside = content.flat().map(write).join('')
  return {xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`}
}

function write(content: Content): string {
  if (content === undefined || content === false) return ''
  return typeof content === 'string' ? escapeText(content) : content.xml
}

/** Line ends other than \n are written as references: a parser would make them \n, and a signature over them fail. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\r\u0085\u2028]/g, (end) => `&#x${end.charCodeAt(0).toString(16).toUpperCase()};`)
}

function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\t', '&#x9;')
}
