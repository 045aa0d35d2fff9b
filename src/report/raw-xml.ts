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
  return linesOf(element, maskIn, '').join('\n')
}

function linesOf(element: Element, maskIn: Language | undefined, indent: string): readonly string[] {
  const attributes = Array.from(element.attributes, ({name, value}) => {
    const text = escaped(shownAttribute(element, name, value, maskIn))
    return ` ${name}="${text}"`
  })
  const open = `${indent}<${element.tagName}${attributes.join('')}`
  const close = `</${element.tagName}>`
  const children = allChildElements(element)
  const isWhole = maskIn !== undefined && holdsPerson(element)
  if (children.length > 0 && !isWhole)
    return [`${open}>`, ...childLines(element, maskIn, `${indent}  `), `${indent}${close}`]

  const text = shownText(element, textOf(element).trim(), maskIn)
  return [text === '' ? `${open}/>` : `${open}>${escaped(text)}${close}`]
}

/** Comments are left out of masked XML: nobody knows what they say. */
function childLines(element: Element, maskIn: Language | undefined, indent: string): readonly string[] {
  return Array.from(element.childNodes).flatMap((node) => {
    if (isElement(node)) return linesOf(node, maskIn, indent)
    const text = (node.nodeValue ?? '').trim()
    if (node.nodeType === 8) return maskIn === undefined ? [`${indent}<!--${visible(text)}-->`] : []
    return text === '' ? [] : [`${indent}${escaped(maskIn === undefined ? text : mask(text)[maskIn])}`]
  })
}

function escaped(text: string): string {
  const safe = visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return safe.replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
