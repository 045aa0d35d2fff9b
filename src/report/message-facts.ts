import {holdsPerson, shownAttribute, shownText} from '../redact/mask-xml.ts'
import {readInstant} from '../rules/time.ts'
import {shortFingerprint} from '../saml/certificate.ts'
import {nameIdFormat, ns} from '../saml/names.ts'
import {allChildElements, attributeOf, childElements, textOf} from '../saml/xml.ts'
import type {Language} from '../text.ts'
import type {Decoded} from './decoded.ts'
import {stateWords} from './signature-rows.ts'

/** `ids`: what is new in every message, such as IDs and the moment it was issued. */
export type FactGroup = 'facts' | 'attributes' | 'signature' | 'times' | 'ids'

/** One thing that a message says, with where it says it. */
export interface MessageFact {
  readonly group: FactGroup
  /** A path of element names, or an attribute's name. */
  readonly where: string
  /** What is compared. Seconds after the message was issued, for a time. */
  readonly value: string
  /** What may be shown. */
  readonly shown: string
}

export interface FactOptions {
  readonly language: Language
  readonly showPersonal: boolean
}

const instants = new Set(['NotBefore', 'NotOnOrAfter', 'AuthnInstant', 'SessionNotOnOrAfter', 'validUntil', 'DelegationInstant'])
const ids = new Set(['ID', 'Id', 'InResponseTo', 'SessionIndex', 'AssertionID', 'ResponseID', 'RequestID', 'IssueInstant', 'SPProvidedID'])
const idElements = new Set(['SessionIndex', 'Artifact', 'AssertionIDRef'])

/** Everything that the message says, in its order; what is signed and encrypted is told by what it is done with. */
export function messageFacts(
  {capture, signatures, encryptions}: Decoded,
  {language, showPersonal}: FactOptions,
): readonly MessageFact[] {
  const {content} = capture
  if (!content) return []
  const {root} = content
  const maskIn = showPersonal ? undefined : language
  const issuedAt = readInstant(attributeOf(root, 'IssueInstant'))
  const plain = (group: FactGroup, where: string, value: string): MessageFact => ({group, where, value, shown: value})
  return [
    ...walk(root, root.localName, {issuedAt, maskIn}),
    ...signatures.flatMap(({on, signatureMethod, digestMethod, canonicalization, embedded, signedBy, state}) => [
      plain('signature', `${on} › SignatureMethod`, signatureMethod ?? '–'),
      plain('signature', `${on} › DigestMethod`, digestMethod ?? '–'),
      plain('signature', `${on} › CanonicalizationMethod`, canonicalization ?? '–'),
      plain('signature', `${on} › X509Certificate`, [...embedded, signedBy ?? ''].filter(Boolean).map(shortFingerprint)[0] ?? '–'),
      {...plain('signature', `${on} › Signature`, state), shown: stateWords[state][language]},
    ]),
    ...encryptions.flatMap(({on, cipher, keys}) => [
      plain('facts', `${on} › EncryptionMethod`, [cipher ?? '–', ...keys.map(({algorithm}) => algorithm ?? '–')].join(', ')),
    ]),
  ]
}

interface Walk {
  readonly issuedAt: Date | undefined
  readonly maskIn: Language | undefined
}

function walk(element: Element, where: string, about: Walk): readonly MessageFact[] {
  if (element.namespaceURI === ns.signature || element.namespaceURI === ns.encryption) return []
  const isAttribute = element.namespaceURI === ns.assertion && element.localName === 'Attribute'
  const place = isAttribute ? (attributeOf(element, 'Name') ?? '') : where
  const written = Array.from(element.attributes).filter(({name}) => !/^xmlns(:|$)|^xsi:/.test(name))
  const named = written.filter(({name}) => !(isAttribute && name === 'Name'))
  const group = isAttribute ? 'attributes' : 'facts'
  return [
    ...named.map(({name, value}) => ofAttribute(element, name, value, `${place} @${name}`, group, about)),
    ...(isAttribute ? [ofValues(element, place, about)] : ofContent(element, where, about)),
  ]
}

function ofAttribute(
  element: Element,
  name: string,
  value: string,
  where: string,
  group: FactGroup,
  {issuedAt, maskIn}: Walk,
): MessageFact {
  const instant = instants.has(name) ? readInstant(value) : undefined
  if (instant && issuedAt) {
    const seconds = String(Math.round((instant.getTime() - issuedAt.getTime()) / 1000))
    return {group: 'times', where, value: seconds, shown: `${value} (IssueInstant ${Number(seconds) < 0 ? '' : '+'}${seconds} s)`}
  }
  return {group: ids.has(name) ? 'ids' : group, where, value, shown: shownAttribute(element, name, value, maskIn)}
}

/** In whatever order: an attribute's values have none. */
function ofValues(element: Element, where: string, {maskIn}: Walk): MessageFact {
  const values = childElements(element, ns.assertion, 'AttributeValue')
  const shown = values.map((one) => shownText(one, textOf(one).trim(), maskIn))
  return {
    group: 'attributes',
    where,
    value: JSON.stringify(values.map((one) => textOf(one).trim()).sort()),
    shown: shown.join(' · ') || '–',
  }
}

function ofContent(element: Element, where: string, about: Walk): readonly MessageFact[] {
  const children = allChildElements(element)
  if (children.length > 0 && !(about.maskIn !== undefined && holdsPerson(element)))
    return children.flatMap((child) => walk(child, `${where} › ${child.localName}`, about))
  const value = textOf(element).trim()
  const isNew = idElements.has(element.localName) || attributeOf(element, 'Format') === nameIdFormat.transient
  return value === '' ? [] : [{group: isNew ? 'ids' : 'facts', where, value, shown: shownText(element, value, about.maskIn)}]
}
