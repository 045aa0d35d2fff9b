/** A piece of a text, from the one position up to the other. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface ElementSite extends Span {
  /** Qualified, as it is written. */
  readonly name: string
  /** Where its start tag ends. The same as `to` of an empty tag. */
  readonly inside: number
  /** The element around it, by number; nothing around the root. */
  readonly parent: number | undefined
}

/** Where in well-formed XML there is something to damage, in document order. */
export interface Sites {
  readonly elements: readonly ElementSite[]
  /** Values of attributes, without their quotes. */
  readonly attributes: readonly (Span & {readonly name: string})[]
  /** Texts that are more than white space. */
  readonly texts: readonly Span[]
}

const markup = /<(\/?)([\w.:-]+)((?:[^<>"]|"[^"]*")*?)(\/?)>|<[?!][^>]*>/g

/** By expressions and not by a parser: what is damaged here must reach the parser as it was written. */
export function sitesOf(xml: string): Sites {
  const elements: {name: string; from: number; inside: number; to: number; parent: number | undefined}[] = []
  const attributes: (Span & {readonly name: string})[] = []
  const texts: Span[] = []
  const open: number[] = []
  let textFrom = 0
  for (const {index, 0: whole, 1: slash, 2: name = '', 3: inTag = '', 4: empty} of xml.matchAll(markup)) {
    const inside = index + whole.length
    if (xml.slice(textFrom, index).trim() !== '') texts.push({from: textFrom, to: index})
    textFrom = inside
    if (name === '') continue
    const ended = slash === '/' ? elements[open.pop() ?? -1] : undefined
    if (ended) ended.to = inside
    if (slash === '/') continue
    elements.push({name, from: index, inside, to: inside, parent: open.at(-1)})
    const begin = index + 1 + name.length
    for (const {index: at, 0: attribute, 1: key = '', 2: value = ''} of inTag.matchAll(/([\w.:-]+)="([^"]*)"/g)) {
      const to = begin + at + attribute.length - 1
      attributes.push({name: key, from: to - value.length, to})
    }
    if (empty !== '/') open.push(elements.length - 1)
  }
  return {elements, attributes, texts}
}
