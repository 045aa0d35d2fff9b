import {ns} from '../saml/names.ts'
import {attributeOf} from '../saml/xml.ts'
import type {Language} from '../text.ts'
import {hidePersonal} from './hide-personal.ts'
import {maskAttribute} from './mask-attribute.ts'
import {mask} from './mask.ts'

/** Elements whose whole content is about the person, whoever defined them. */
const personal = new Set([
  'NameID',
  'NewID',
  'BaseID',
  'EncryptedID',
  'NewEncryptedID',
  'SessionIndex',
  'MatchValue',
  'SignMessage',
  'UserMessage',
  'AttributeValue',
  // Whoever holds the key, and how the person once logged in.
  'SubjectConfirmationData',
  'AuthnContextDecl',
  // What an IdP writes to explain a refusal often names the person.
  'StatusMessage',
  'StatusDetail',
  // SAML 1.x.
  'NameIdentifier',
])

/** Attributes that point out a person, or the place they sit at, on whatever element. */
const personalAttributes = new Set(['SessionIndex', 'SPProvidedID', 'DNSName', 'IPAddress', 'DNSAddress'])

/** Whether everything in the element is to be hidden, also what lies deeper. */
export function holdsPerson({localName}: Element): boolean {
  return personal.has(localName)
}

/**
 * The text of an element as it may be shown.
 * @param maskIn the language to mask in; left out, the text stays as it is
 */
export function shownText(element: Element, text: string, maskIn: Language | undefined): string {
  if (maskIn === undefined || text.trim() === '') return text
  if (isAboutEntity(element)) return hidePersonal(text, [], maskIn)
  if (element.localName === 'AttributeValue')
    return maskAttribute(attributeNameOf(element.parentNode as Element), text)[maskIn]
  return holdsPerson(element) || isInExtensions(element) ? mask(text)[maskIn] : hidePersonal(text, [], maskIn)
}

/** The value of an attribute as it may be shown. */
export function shownAttribute(element: Element, name: string, value: string, maskIn: Language | undefined): string {
  if (maskIn === undefined) return value
  const isAddress = name === 'Address' && element.localName.startsWith('Subject')
  return isAddress || personalAttributes.has(name) ? mask(value)[maskIn] : hidePersonal(value, [], maskIn)
}

/** Metadata says what a party is, or asks for, in attributes too. */
function isAboutEntity({localName, parentNode}: Element): boolean {
  if (localName !== 'AttributeValue' || !parentNode) return false
  const holder = (parentNode.parentNode as Element | null)?.localName
  return (parentNode as Element).localName === 'RequestedAttribute' || holder === 'EntityAttributes'
}

/** What others have put into a message of SAML: hints of who is to log in, and things unknown. */
function isInExtensions(element: Element): boolean {
  for (let node = element.parentNode as Element | null; node; node = node.parentNode as Element | null)
    if (node.localName === 'Extensions') return node.namespaceURI === ns.protocol
  return false
}

/** SAML 1.x has the name in two parts. */
function attributeNameOf(attribute: Element): string {
  const name = attributeOf(attribute, 'Name')
  if (name !== undefined || attribute.namespaceURI === ns.assertion) return name ?? ''
  return [attributeOf(attribute, 'AttributeNamespace'), attributeOf(attribute, 'AttributeName')].filter(Boolean).join('/')
}
