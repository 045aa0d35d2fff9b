import type * as LibXml2 from 'libxml2-wasm'
import type {XmlDocument} from 'libxml2-wasm'
import {ns} from '../names.ts'
import {type Reading, digestOf, valueNames} from './reading.ts'

/** Loaded once: asking for it again costs more than a message does. */
let library: Promise<typeof LibXml2> | undefined

/**
 * The root and the assertions in it, as libxml2 reads the same text: another parser and another canonicaliser, sharing
 * nothing with the first. Empty when it refuses the text. Never throws.
 */
export async function secondReadings(xml: string): Promise<readonly Reading[]> {
  const {XmlDocument, XmlElement, XmlC14NMode} = await (library ??= import('libxml2-wasm'))
  let document: XmlDocument | undefined
  try {
    // The text is decoded already, whatever it says of its encoding.
    document = XmlDocument.fromString(xml.replace(/^\uFEFF?\s*(<\?xml\s[^>]*\?>)?/, '').trim())
    if (document.dtd) return []
    const {root} = document
    const mode = {mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0}
    // Of an element it asks about every node in turn, so the document is taken whole when nothing stands beside the root.
    const canonical = root.prev || root.next ? root.canonicalizeToString(mode) : document.canonicalizeToString(mode)
    const assertions = document.find('/*/saml:Assertion', namespaces).filter((node) => node instanceof XmlElement)
    return [root, ...assertions].map((element) => ({
      name: `${element.name} ${element.attr('ID')?.value ?? ''}`.trim(),
      digest: element === root ? digestOf(canonical) : undefined,
      values: element.find(values, namespaces).map(({content}) => content),
    }))
  } catch {
    return []
  } finally {
    document?.dispose()
  }
}

const namespaces = {saml: ns.assertion}
const values = valueNames.map((name) => `.//saml:${name}`).join(' | ')
