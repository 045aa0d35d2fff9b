import {holdsPerson, shownAttribute, shownText} from '../redact/mask-xml.ts'
import {mask} from '../redact/mask.ts'
import {allChildElements, isElement, textOf} from '../saml/xml.ts'
import type {Language} from '../text.ts'
import {visible} from './blocks.ts'

/**
 * The element as indented XML for people to read. Its signatures no longer fit: white space is signed too.
 * @param maskIn the language to mask personal values in; left out, everything is shown
 */
export function prettyXml(element: Element, maskIn: Language | undefined): string {
  return xmlLines(element, maskIn).map(({text}) => text).join('\n')
}

/** A line of XML, and the element that it begins or ends, or that it is the text of. */
export interface XmlLine {
  readonly element: Element
  readonly text: string
}

/** The same, line by line. */
export function xmlLines(element: Element, maskIn: Language | undefined): readonly XmlLine[] {
  return linesOf(element, maskIn, '')
}

function linesOf(element: Element, maskIn: Language | undefined, indent: string): readonly XmlLine[] {
  const line = (text: string): XmlLine => ({element, text})
  const attributes = Array.from(element.attributes, ({name, value}) => {
    const text = escaped(shownAttribute(element, name, value, maskIn))
    return ` ${name}="${text}"`
  })
  const open = `${indent}<${element.tagName}${attributes.join('')}`
  const close = `</${element.tagName}>`
  const children = allChildElements(element)
  const isWhole = maskIn !== undefined && holdsPerson(element)
  if (children.length > 0 && !isWhole)
    return [line(`${open}>`), ...childLines(element, maskIn, `${indent}  `), line(`${indent}${close}`)]

  const text = shownText(element, textOf(element).trim(), maskIn)
  return [line(text === '' ? `${open}/>` : `${open}>${escaped(text)}${close}`)]
}

/** Comments are left out of masked XML: nobody knows what they say. */
function childLines(element: Element, maskIn: Language | undefined, indent: string): readonly XmlLine[] {
  return Array.from(element.childNodes).flatMap((node) => {
    if (isElement(node)) return linesOf(node, maskIn, indent)
    const text = (node.nodeValue ?? '').trim()
    if (node.nodeType === 8) return maskIn === undefined ? [{element, text: `${indent}<!--${visible(text)}-->`}] : []
    return text === '' ? [] : [{element, text: `${indent}${escaped(maskIn === undefined ? text : mask(text)[maskIn])}`}]
  })
}

function escaped(text: string): string {
  const safe = visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return safe.replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
