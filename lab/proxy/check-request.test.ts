import {describe, expect, it} from 'vitest'
import {binding, loa, nameIdFormat, ns, status} from '../../src/saml/names.ts'
import {element} from '../../src/saml/write-xml.ts'
import {parseXml} from '../../src/saml/xml.ts'
import {readMetadata} from '../entities.ts'
import {checkRequest} from './check-request.ts'
import type {IncomingRequest} from './incoming-request.ts'

const now = new Date('2030-01-01T12:00:00Z')
const ssoUrl = 'http://proxy/sso'
const acs = (index: string, more: Record<string, string> = {}): ReturnType<typeof element> =>
  element('AssertionConsumerService', {Binding: binding.post, Location: `http://sp/acs/${index}`, index, ...more})
const service = readMetadata(
  element(
    'EntityDescriptor',
    {xmlns: ns.metadata, entityID: 'https://sp'},
    element('SPSSODescriptor', {}, acs('0'), acs('1', {isDefault: 'true'}), acs('2', {Binding: binding.artifact})),
  ).xml,
)

type Attributes = Readonly<Record<string, string | undefined>>

function verdict(attributes: Attributes = {}, format?: string): string {
  const sound = {ID: '_1', Version: '2.0', IssueInstant: now.toISOString(), Destination: ssoUrl}
  const {xml} = element(
    'p:AuthnRequest',
    {'xmlns:p': ns.protocol, 'xmlns:a': ns.assertion, ...sound, ...attributes},
    element('a:Issuer', {}, 'https://sp'),
    format !== undefined && element('p:NameIDPolicy', {Format: format}),
  )
  const root = parseXml(xml).document!.documentElement
  const trusted = {judgeSignature: () => 'good' as const, weakAlgorithm: undefined}
  const incoming: IncomingRequest = {root, relayState: undefined, ...trusted}
  const checked = checkRequest(incoming, {ssoUrl, services: [service], levels: {[loa.sambi3]: loa.sambi3}}, now)
  if (checked.refusal) return checked.refusal.code
  return checked.objection?.subCode ?? checked.objection?.code ?? checked.request.acsUrl
}

describe('the address of the answer', () => {
  it('is the default one when the request names none', () => {
    expect(verdict()).toBe('http://sp/acs/1')
  })

  it('is the registered one that the request names, by address or by index', () => {
    expect(verdict({AssertionConsumerServiceURL: 'http://sp/acs/0'})).toBe('http://sp/acs/0')
    expect(verdict({AssertionConsumerServiceIndex: '0'})).toBe('http://sp/acs/0')
  })

  it.each<[string, Attributes]>([
    ['differs in a slash', {AssertionConsumerServiceURL: 'http://sp/acs/0/'}],
    ['is empty', {AssertionConsumerServiceURL: ''}],
    ['has an index that nobody has registered', {AssertionConsumerServiceIndex: '99'}],
    ['has an index of another binding', {AssertionConsumerServiceIndex: '2'}],
    ['is said in two ways', {AssertionConsumerServiceURL: 'http://sp/acs/0', AssertionConsumerServiceIndex: '0'}],
  ])('is refused when it %s', (_how, attributes) => {
    expect(verdict(attributes)).toBe('reply-address-not-registered')
  })
})

describe('a request', () => {
  it.each<[string, Attributes, string]>([
    ['wants the answer by artifact', {ProtocolBinding: binding.artifact}, 'reply-binding-not-supported'],
    ['was made an hour ago', {IssueInstant: '2030-01-01T11:00:00Z'}, 'request-is-not-fresh'],
    ['is made in an hour', {IssueInstant: '2030-01-01T13:00:00Z'}, 'request-is-not-fresh'],
    ['does not say when it was made', {IssueInstant: undefined}, 'request-is-not-fresh'],
    ['has no ID', {ID: undefined}, 'request-is-unreadable'],
    ['is addressed to nobody', {Destination: undefined}, 'destination-is-elsewhere'],
    ['is of another version', {Version: '3.0'}, status.versionMismatch],
  ])('that %s comes to nothing', (_how, attributes, outcome) => {
    expect(verdict(attributes)).toBe(outcome)
  })

  it('may want a name for the time being, and no other', () => {
    expect(verdict({}, nameIdFormat.transient)).toBe('http://sp/acs/1')
    expect(verdict({}, nameIdFormat.persistent)).toBe(status.invalidNameIdPolicy)
  })
})
