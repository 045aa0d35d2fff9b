import {beforeAll, describe, expect, it} from 'vitest'
import {soundDraft, refusalDraft} from '../../mock-idp/draft.ts'
import {createSigningKey} from '../../mock-idp/pki/signing-key.ts'
import {encodePost} from '../../src/saml/decode.ts'
import type {Assertion, AuthnStatement, Response, SubjectConfirmation} from '../../src/saml/model.ts'
import {algorithm, attributeNameFormatUri, encryption, loa, nameIdFormat, ns, status} from '../../src/saml/names.ts'
import {type SignatureChoice, type SigningKey, rsaSha256, signElement} from '../../src/saml/sign.ts'
import {encryptedByLibrary} from '../../src/saml/testing-encrypt.ts'
import {writeResponse} from '../../src/saml/write-response.ts'
import {employeeHsaId} from '../attributes.ts'
import {readMetadata, writeMetadata} from '../entities.ts'
import {type Acceptance, accept} from './accept.ts'
import {type ResponseRefusal, responseRefusals} from './refusal.ts'
import type {Question, Questions, ServiceProvider} from './service-provider.ts'

const keys: SigningKey[] = []
beforeAll(async () => {
  keys.push(...(await Promise.all(['idp', 'sp', 'other'].map((name) => createSigningKey(name, {bits: 2048})))))
})

const idpEntityId = 'https://idp.localhost/MOCK/saml'
const acsUrl = 'http://sp.localhost:1/saml/acs'
const relayState = 'relä/å'
const requestId = '_request'

function serviceProvider(): ServiceProvider {
  const idp = {entityId: idpEntityId, name: {sv: 'IdP', en: 'IdP'}, key: keys[0]!, requestedAttributes: []}
  const metadata = writeMetadata({...idp, acs: 'http://idp.localhost:1/acs', sso: 'http://idp.localhost:1/sso'})
  return {
    entityId: 'https://sp.localhost/MOCK/saml',
    acsUrl,
    key: keys[1]!,
    requestedAttributes: [employeeHsaId],
    idp: readMetadata(metadata),
  }
}

function asked(more: Partial<Question<string>> = {}): Questions<string> {
  const question = {id: requestId, askedAt: new Date(), levels: [loa.sambi3], forceAuthn: false, relayState}
  return new Map([[requestId, {...question, purpose: 'why', ...more}]])
}

function sound(): Response {
  const question = {id: requestId, issuer: 'https://sp.localhost/MOCK/saml', acsUrl}
  const plain = {nameFormat: attributeNameFormatUri, friendlyName: undefined}
  const hsaId = {...plain, name: employeeHsaId.name, values: ['TSTNMT1']}
  const login = {levelOfAssurance: loa.sambi3, attributes: [hsaId], authnInstant: new Date(), sessionIndex: 'a session'}
  return soundDraft(question, login, {entityId: idpEntityId, now: new Date()})
}

interface Signing {
  readonly key?: SigningKey
  readonly choice?: SignatureChoice
  readonly parts?: readonly ('Assertion' | 'Response')[]
}

function signed(response: Response, signing: Signing = {}): string {
  const {key = keys[0]!, choice = rsaSha256, parts = ['Assertion', 'Response']} = signing
  const present = response.assertions.length > 0 ? parts : parts.filter((part) => part === 'Response')
  return present.reduce((xml, part) => signElement(xml, part, key, choice), writeResponse(response))
}

function take(xml: string, questions = asked(), relay = relayState): Promise<Acceptance<string>> {
  return accept(serviceProvider(), {samlResponse: encodePost(xml), relayState: relay}, questions)
}

function verdict(outcome: Acceptance<string>): string {
  return outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind
}

const inAssertion = (response: Response, change: Partial<Assertion>): Response => ({
  ...response,
  assertions: response.assertions.map((assertion) => ({...assertion, ...change})),
})
const inStatement = (response: Response, change: Partial<AuthnStatement>): Response => {
  const statements = response.assertions[0]!.authnStatements.map((statement) => ({...statement, ...change}))
  return inAssertion(response, {authnStatements: statements})
}
const inConfirmation = (response: Response, change: Partial<SubjectConfirmation>): Response => {
  const subject = response.assertions[0]!.subject!
  return inAssertion(response, {
    subject: {...subject, confirmations: subject.confirmations.map((confirmation) => ({...confirmation, ...change}))},
  })
}
const someoneElse = {value: 'https://else', format: undefined}
const at = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()
const conditions = (response: Response): NonNullable<Assertion['conditions']> => response.assertions[0]!.conditions!

/** One way to bend a sound response, and the only reason for which it may be refused. */
const bent: readonly (readonly [string, ResponseRefusal, (response: Response) => Response])[] = [
  ['has no InResponseTo', 'response-is-unsolicited', (sent) => ({...sent, inResponseTo: undefined})],
  ['answers another request', 'response-answers-another-request', (sent) => ({...sent, inResponseTo: '_other'})],
  [
    'confirms another request',
    'response-answers-another-request',
    (sent) => inConfirmation(sent, {inResponseTo: '_other'}),
  ],
  [
    'confirms no request',
    'response-answers-another-request',
    (sent) => inConfirmation(sent, {inResponseTo: undefined}),
  ],
  ['comes from another issuer', 'issuer-is-someone-else', (sent) => ({...sent, issuer: someoneElse})],
  [
    'has an assertion of another issuer',
    'issuer-is-someone-else',
    (sent) => inAssertion(sent, {issuer: someoneElse}),
  ],
  ['is addressed elsewhere', 'destination-is-elsewhere', (sent) => ({...sent, destination: `${acsUrl}/`})],
  ['is addressed to nobody', 'destination-is-elsewhere', (sent) => ({...sent, destination: undefined})],
  [
    'has an assertion but says that it failed',
    'status-contradicts-content',
    (sent) => ({...sent, status: {code: status.responder, subCode: status.authnFailed, message: undefined}}),
  ],
  ['has no status', 'status-contradicts-content', (sent) => ({...sent, status: undefined})],
  [
    'has two assertions',
    'number-of-assertions-is-wrong',
    (sent) => ({...sent, assertions: [...sent.assertions, ...sound().assertions]}),
  ],
  ['has no authentication', 'number-of-assertions-is-wrong', (sent) => inAssertion(sent, {authnStatements: []})],
  [
    'is for another audience',
    'audience-is-elsewhere',
    (sent) => inAssertion(sent, {conditions: {...conditions(sent), audienceRestrictions: [['https://other']]}}),
  ],
  ['has no conditions', 'audience-is-elsewhere', (sent) => inAssertion(sent, {conditions: undefined})],
  ['may not be carried', 'confirmation-is-not-bearer', (sent) => inConfirmation(sent, {method: 'urn:other'})],
  ['is for another place', 'recipient-is-elsewhere', (sent) => inConfirmation(sent, {recipient: 'http://else'})],
  ['is handed over too late', 'confirmation-has-expired', (sent) => inConfirmation(sent, {notOnOrAfter: at(-5)})],
  ['may be handed over for ever', 'time-is-unreadable', (sent) => inConfirmation(sent, {notOnOrAfter: undefined})],
  [
    'is not valid yet',
    'assertion-not-yet-valid',
    (sent) => inAssertion(sent, {conditions: {...conditions(sent), notBefore: at(5)}}),
  ],
  [
    'has expired',
    'assertion-has-expired',
    (sent) => inAssertion(sent, {conditions: {...conditions(sent), notOnOrAfter: at(-5)}}),
  ],
  ['is of a session that is over', 'assertion-has-expired', (sent) => inStatement(sent, {sessionNotOnOrAfter: at(-5)})],
  ['has a lower level than asked for', 'level-was-not-requested', (sent) => inStatement(sent, {classRef: loa.sambi2})],
  ['has no level', 'level-was-not-requested', (sent) => inStatement(sent, {classRef: undefined})],
  ['does not say when', 'authentication-is-too-old', (sent) => inStatement(sent, {authnInstant: 'yesterday'})],
  [
    'names nobody',
    'name-id-is-missing',
    (sent) => inAssertion(sent, {subject: {...sent.assertions[0]!.subject!, nameId: undefined}}),
  ],
  [
    'names the person for ever',
    'name-id-is-missing',
    (sent) => {
      const subject = sent.assertions[0]!.subject!
      return inAssertion(sent, {subject: {...subject, nameId: {...subject.nameId!, format: nameIdFormat.persistent}}})
    },
  ],
  ['lacks a required attribute', 'required-attribute-is-missing', (sent) => inAssertion(sent, {attributes: []})],
  [
    'has a required attribute that is empty',
    'required-attribute-is-missing',
    (sent) => {
      const attributes = sent.assertions[0]!.attributes.map((attribute) => ({...attribute, values: ['']}))
      return inAssertion(sent, {attributes})
    },
  ],
]

describe('an answer', () => {
  it('is accepted when it is sound, and tells what the question was for', async () => {
    const outcome = await take(signed(sound()))
    expect(outcome).toMatchObject({kind: 'accepted', question: {purpose: 'why'}})
  })

  it.each(bent)('that %s is refused: %s', async (_how, code, bend) => {
    expect(verdict(await take(signed(bend(sound()))))).toBe(code)
  })

  it('that says no is a failure, not a refusal', async () => {
    const question = {id: requestId, issuer: 'https://sp.localhost/MOCK/saml', acsUrl}
    const why = {code: status.responder, subCode: status.cancel, message: 'no'}
    const xml = signed(refusalDraft(question, why, {entityId: idpEntityId, now: new Date()}))
    expect(await take(xml)).toMatchObject({kind: 'failed', status: why})
  })

  it('that says no to a passive request is a failure too', async () => {
    const question = {id: requestId, issuer: 'https://sp.localhost/MOCK/saml', acsUrl}
    const why = {code: status.responder, subCode: status.noPassive, message: undefined}
    const xml = signed(refusalDraft(question, why, {entityId: idpEntityId, now: new Date()}))
    expect(await take(xml)).toMatchObject({kind: 'failed', status: why})
  })

  it('that says no is refused when nobody has signed it', async () => {
    const question = {id: requestId, issuer: 'https://sp.localhost/MOCK/saml', acsUrl}
    const why = {code: status.responder, subCode: status.cancel, message: 'no'}
    const xml = writeResponse(refusalDraft(question, why, {entityId: idpEntityId, now: new Date()}))
    expect(verdict(await take(xml))).toBe('signature-is-not-trusted')
  })

  it('that says yes without an assertion is refused', async () => {
    expect(verdict(await take(signed({...sound(), assertions: []})))).toBe('number-of-assertions-is-wrong')
  })
})

describe('a signature', () => {
  it.each([[['Assertion']], [['Response']], [[]]] as const)('only on %j is not enough', async (parts) => {
    expect(verdict(await take(signed(sound(), {parts})))).toBe('signature-is-not-trusted')
  })

  it('by an unknown key is not trusted', async () => {
    expect(verdict(await take(signed(sound(), {key: keys[2]!})))).toBe('signature-is-not-trusted')
  })

  it('does not hold when the content has changed', async () => {
    expect(verdict(await take(signed(sound()).replace('TSTNMT1', 'TSTNMT2')))).toBe('signature-is-not-trusted')
  })

  it('made with SHA-1 is too weak', async () => {
    const choice = {signatureMethod: algorithm.rsaSha1, digestMethod: algorithm.sha1}
    expect(verdict(await take(signed(sound(), {choice})))).toBe('signature-algorithm-is-weak')
  })

  it('with a SHA-1 digest is too weak', async () => {
    const choice = {signatureMethod: algorithm.rsaSha256, digestMethod: algorithm.sha1}
    expect(verdict(await take(signed(sound(), {choice})))).toBe('signature-algorithm-is-weak')
  })
})

describe('an encrypted assertion', () => {
  const encrypted = async (key: SigningKey, choice: SignatureChoice = rsaSha256): Promise<string> => {
    const plain = signed(sound(), {parts: ['Assertion'], choice})
    const [assertion = ''] = /<saml:Assertion[^]*<\/saml:Assertion>/.exec(plain) ?? []
    // Encrypted, it has to carry the namespace that the Response declares around it.
    const standalone = assertion.replace('<saml:Assertion ', `<saml:Assertion xmlns:saml="${ns.assertion}" `)
    const how = {cipher: encryption.aes256Gcm, transport: encryption.rsaOaepMgf1p, certificate: key.certificate}
    const hidden = `<saml:EncryptedAssertion>${await encryptedByLibrary(standalone, how)}</saml:EncryptedAssertion>`
    return signElement(plain.replace(assertion, hidden), 'Response', keys[0]!, rsaSha256)
  }

  it('is opened with the key that the service publishes', async () => {
    expect(await take(await encrypted(keys[1]!))).toMatchObject({kind: 'accepted', assertion: {attributes: [{values: ['TSTNMT1']}]}})
  })

  it('for another key is refused', async () => {
    expect((await take(await encrypted(keys[2]!))).kind).toBe('refused')
  })

  it('hides no weak signature', async () => {
    const weak = {signatureMethod: algorithm.rsaSha1, digestMethod: algorithm.sha1}
    expect(verdict(await take(await encrypted(keys[1]!, weak)))).toBe('signature-algorithm-is-weak')
  })
})

describe('what comes back', () => {
  it('is refused with another RelayState, and without any', async () => {
    expect(verdict(await take(signed(sound()), asked(), 'another'))).toBe('relay-state-has-changed')
    const without = {samlResponse: encodePost(signed(sound())), relayState: undefined}
    expect(verdict(await accept(serviceProvider(), without, asked()))).toBe('relay-state-has-changed')
  })

  it('is refused in a browser that has asked nothing', async () => {
    expect(verdict(await take(signed(sound()), new Map()))).toBe('response-answers-another-request')
  })

  it('is accepted once and refused the second time', async () => {
    const questions = asked()
    const xml = signed(sound())
    expect([verdict(await take(xml, questions)), verdict(await take(xml, questions))]).toEqual([
      'accepted',
      'response-answers-another-request',
    ])
  })

  it('is accepted once also when it is posted twice at the same time', async () => {
    const questions = asked()
    const xml = signed(sound())
    const both = await Promise.all([take(xml, questions), take(xml, questions)])
    expect(both.map(verdict).sort()).toEqual(['accepted', 'response-answers-another-request'])
  })

  it('is refused when a new authentication was asked for and this is an old one', async () => {
    const old = inStatement(sound(), {authnInstant: at(-30)})
    expect(verdict(await take(signed(old), asked({forceAuthn: true})))).toBe('authentication-is-too-old')
    expect(verdict(await take(signed(old), asked()))).toBe('accepted')
  })

  it.each([
    ['nothing', '', 'unreadable'],
    ['broken XML', '<samlp:Response', 'unreadable'],
    ['a DOCTYPE', '<!DOCTYPE a><a/>', 'unreadable'],
    ['something else', '<a/>', 'not-a-response'],
  ])('is refused when it is %s', async (_what, xml, code) => {
    expect(verdict(await take(xml))).toBe(code)
  })
})

it('has words in both languages for every reason', () => {
  for (const {sv, en} of Object.values(responseRefusals)) expect(sv).not.toBe(en)
})
