import {maskMessage} from '../redact/mask-message.ts'
import {holdsPerson, shownAttribute, shownText} from '../redact/mask-xml.ts'
import type {ProtocolMessage} from '../saml/model.ts'
import {ns} from '../saml/names.ts'
import {readEnvelope, readStatus} from '../saml/read-envelope.ts'
import {readMessage} from '../saml/read-message.ts'
import {allChildElements, attributeOf, textOf} from '../saml/xml.ts'
import {block, issued, row, rows, statusRows} from './block-rows.ts'
import type {Block} from './blocks.ts'
import {messageBlocks} from './message-blocks.ts'
import type {Moments} from './moment.ts'

/**
 * SAML that no rule judges: its envelope, whatever it holds, and the messages that it carries as blocks of their own.
 * @param isMasked whether personal values are hidden
 */
export function otherBlocks(root: Element, moments: Moments, isMasked: boolean): readonly Block[] {
  const maskIn = isMasked ? moments.language : undefined
  const {issuer, destination, issueInstant} = readEnvelope(root)
  const status = readStatus(root)
  const carried = allChildElements(root).flatMap((child) => readMessage(child) ?? [])
  const shown = (message: ProtocolMessage): ProtocolMessage => (maskIn ? maskMessage(message, maskIn) : message)
  const lines = allChildElements(root)
    .filter((child) => !isEnvelope(child) && !readMessage(child))
    .flatMap((child) => outline(child, maskIn, ''))
  return [
    block({sv: 'MEDDELANDE', en: 'MESSAGE'}, [
      row({sv: 'Slag', en: 'Kind'}, root.localName),
      ...(status ? statusRows(status) : []),
      row({sv: 'Utfärdare', en: 'Issuer'}, issuer?.value),
      row({sv: 'Till', en: 'To'}, destination),
      row({sv: 'Svar på', en: 'Answers'}, attributeOf(root, 'InResponseTo')),
      issued({issueInstant}, moments),
      rows({sv: 'Innehåll', en: 'Content'}, lines),
    ]),
    ...carried.flatMap((message) => messageBlocks(shown(message), moments)),
  ]
}

/** What the rows above tell, and what the block of signatures tells. */
function isEnvelope({namespaceURI, localName}: Element): boolean {
  return ['Issuer', 'Status', 'Signature'].includes(localName) && namespaceURI !== ns.encryption
}

/** The element and what is in it, a line each. What is encrypted says nothing to anybody. */
function outline(element: Element, maskIn: Moments['language'] | undefined, indent: string): readonly string[] {
  const attributes = Array.from(element.attributes)
    .filter(({name}) => !/^xmlns(:|$)/.test(name))
    .map(({name, value}) => `${name}=${shownAttribute(element, name, value, maskIn)}`)
  const isWhole = (maskIn !== undefined && holdsPerson(element)) || allChildElements(element).length === 0
  const isClosed = element.namespaceURI === ns.encryption
  const text = isWhole && !isClosed ? shownText(element, textOf(element).trim(), maskIn) : ''
  const line = [`${indent}${element.localName}`, ...attributes, text].filter((part) => part.trim() !== '').join('  ')
  if (isWhole || isClosed) return [line]
  return [line, ...allChildElements(element).flatMap((child) => outline(child, maskIn, `${indent}  `))]
}
