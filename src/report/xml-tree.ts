import {holdsPerson, shownAttribute, shownText} from '../redact/mask-xml.ts'
import {allChildElements, elementsFrom, serializeXml, textOf} from '../saml/xml.ts'
import type {Language} from '../text.ts'

/**
 * An element as it stands in the document, whoever defined it: what the answer holds beside the model, so that no fact
 * of a message is missing in it. Every value is a plain string.
 */
export interface XmlTree {
  /** With its prefix, as written. */
  readonly name: string
  readonly namespace: string | null
  /** As written; declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>
  /** The element's own text, comments left out. Left out when there is none but white space between elements. */
  readonly text?: string
  /** The text without white space around it, when there was some. */
  readonly trimmed?: string
  /** The content as XML text, of an AttributeValue that holds elements. */
  readonly markup?: string
  /** Left out when personal data is hidden: nobody knows what they say. */
  readonly comments?: readonly string[]
  readonly children: readonly XmlTree[]
}

/** Elements that an answer may hold: a federation's metadata has millions, and nobody reads them as a tree. */
const most = 50_000

/**
 * The document as a tree, or nothing when it is a federation's.
 * @param maskIn the language to mask personal values in; left out, everything is shown
 */
export function xmlTree(root: Element, maskIn: Language | undefined): XmlTree | undefined {
  return elementsFrom(root).length > most ? undefined : treeOf(root, maskIn)
}

function treeOf(element: Element, maskIn: Language | undefined): XmlTree {
  const isWhole = maskIn !== undefined && holdsPerson(element)
  const children = isWhole ? [] : allChildElements(element)
  return {
    name: element.tagName,
    namespace: element.namespaceURI,
    attributes: attributesOf(element, maskIn),
    ...textFields(shownText(element, isWhole ? textOf(element) : ownText(element), maskIn), children.length > 0),
    ...(element.localName === 'AttributeValue' && children.length > 0 ? {markup: markupOf(children)} : {}),
    ...commentsOf(element, maskIn),
    children: children.map((child) => treeOf(child, maskIn)),
  }
}

function attributesOf(element: Element, maskIn: Language | undefined): Readonly<Record<string, string>> {
  const written = Array.from(element.attributes).filter(({name}) => !/^xmlns(:|$)/.test(name))
  return Object.fromEntries(written.map(({name, value}) => [name, shownAttribute(element, name, value, maskIn)]))
}

function textFields(text: string, hasChildren: boolean): Pick<XmlTree, 'text' | 'trimmed'> {
  const trimmed = text.trim()
  if (text === '' || (trimmed === '' && hasChildren)) return {}
  return trimmed === text ? {text} : {text, trimmed}
}

function ownText(element: Element): string {
  return Array.from(element.childNodes)
    .filter(({nodeType}) => nodeType === 3 || nodeType === 4)
    .map(({nodeValue}) => nodeValue ?? '')
    .join('')
}

function markupOf(children: readonly Element[]): string {
  return children.map(serializeXml).join('')
}

function commentsOf(element: Element, maskIn: Language | undefined): Pick<XmlTree, 'comments'> {
  const found = Array.from(element.childNodes).filter(({nodeType}) => nodeType === 8 || nodeType === 7)
  return maskIn === undefined && found.length > 0 ? {comments: found.map(({nodeValue}) => nodeValue ?? '')} : {}
}
