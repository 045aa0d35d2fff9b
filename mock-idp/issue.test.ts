import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {SAML, ValidateInResponseTo} from '@node-saml/node-saml'
import {samlCore} from '../src/requirement.ts'
import {ns} from '../src/saml/names.ts'
import {readResponse} from '../src/saml/read-response.ts'
import {writeResponse} from '../src/saml/write-response.ts'
import {hasXmlsec, xmlsecAccepts} from '../src/saml/testing-xmlsec.ts'
import {parseXml} from '../src/saml/xml.ts'
import {attributesOf} from './directory/attributes-of.ts'
import {refusalDraft, soundDraft} from './draft.ts'
import {type BendContext, type Fault, defineFault} from './faults/define.ts'
import {issueResponse} from './issue.ts'
import {levelOf} from './levels.ts'
import {loadPeople} from './people/load-people.ts'
import type {Person} from './people/person.ts'
import {type Hierarchy, createHierarchy} from './pki/hierarchy.ts'
import {seededRandom} from './random.ts'
import {refusedStatus} from './refused-statuses.ts'
import {askedAttributes} from './testing/service.ts'

const people = loadPeople()
const question = {id: '_1', issuer: 'https://tjanst.localhost/MOCK/saml', acsUrl: 'http://tjanst.localhost:4999/acs'}
const entityId = 'https://efos.localhost/MOCK/saml'
const now = new Date()
let hierarchy: Hierarchy
let context: BendContext

beforeAll(async () => {
  hierarchy = await createHierarchy(people, now)
  context = {now, keys: hierarchy.keys, random: seededRandom(1)}
})

const draftFor = (person: Person, names = askedAttributes.map(({name}) => name)) => {
  const levelOfAssurance = levelOf(person.credential)
  const certificate = hierarchy.people.get(person.key)!
  const attributes = attributesOf({person, certificate, levelOfAssurance}, names)
  return soundDraft(question, {levelOfAssurance, attributes, authnInstant: now, sessionIndex: 's'}, {entityId, now})
}
const read = (xml: string) => readResponse(parseXml(xml).document!.documentElement)
const nodeSaml = () =>
  new SAML({
    issuer: question.issuer,
    audience: question.issuer,
    callbackUrl: question.acsUrl,
    idpCert: hierarchy.keys.genuine.certificate,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: true,
    validateInResponseTo: ValidateInResponseTo.never,
  })
const anyone = fc.constantFrom(...people)

const fault = {
  number: 1,
  title: {sv: '', en: ''},
  why: {sv: '', en: ''},
  breaks: samlCore('1', 'MUST'),
  caughtBy: [],
  receiver: 'reject',
} as const

describe('the response about anybody', () => {
  it('is read as it was drafted', () => {
    fc.assert(fc.property(anyone, (person) => {
      const draft = draftFor(person)
      expect(read(writeResponse(draft))).toEqual(draft)
      expect(read(issueResponse(draft, [], context).xml)).toEqual(draft)
    }))
  })

  it('is accepted by node-saml with every attribute unharmed', async () => {
    await fc.assert(fc.asyncProperty(anyone, async (person) => {
      const {samlResponse} = issueResponse(draftFor(person), [], context)
      const {profile} = await nodeSaml().validatePostResponseAsync({SAMLResponse: samlResponse})
      expect(profile?.['http://sambi.se/attributes/1/surname']).toBe(person.surname)
    }), {numRuns: 20})
  })

  it.skipIf(!hasXmlsec)('is accepted by xmlsec1 in both signatures (skipped where xmlsec1 is not installed)', () => {
    const {xml} = issueResponse(draftFor(people[2]!), [], context)
    const {certificate} = hierarchy.keys.genuine
    const assertion = /<saml:Assertion .*<\/saml:Assertion>/s.exec(xml)![0]
    const alone = assertion.replace('<saml:Assertion ', `<saml:Assertion xmlns:saml="${ns.assertion}" `)
    expect(xmlsecAccepts(xml, certificate, `${ns.protocol}:Response`)).toBe(true)
    expect(xmlsecAccepts(alone, certificate, `${ns.assertion}:Assertion`)).toBe(true)
    expect(xmlsecAccepts(xml, hierarchy.keys.unknown.certificate, `${ns.protocol}:Response`)).toBe(false)
  })

  it('is formed as Inera’s: a minute to confirm, an hour to hold, no NotBefore', () => {
    const [assertion] = draftFor(people[0]!).assertions
    const later = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString()
    expect(assertion!.conditions).toEqual({
      notBefore: undefined,
      notOnOrAfter: later(3600),
      audienceRestrictions: [[question.issuer]],
    })
    expect(assertion!.subject!.confirmations).toEqual([
      expect.objectContaining({notOnOrAfter: later(60), notBefore: undefined, recipient: question.acsUrl, inResponseTo: '_1'}),
    ])
    expect(assertion!.id).toMatch(/^_[0-9a-f]{40}$/)
    expect(assertion!.subject!.nameId!.value).toMatch(/^[0-9a-f]{8}-/)
  })

  it('has another NameID and other IDs each time', () => {
    const [first, second] = [draftFor(people[0]!), draftFor(people[0]!)]
    expect(first.id).not.toBe(second.id)
    expect(first.assertions[0]!.subject!.nameId).not.toEqual(second.assertions[0]!.subject!.nameId)
  })
})

describe('a response that says no', () => {
  it('has no assertion and is signed', () => {
    const {xml} = issueResponse(refusalDraft(question, refusedStatus('expired', 'sv'), {entityId, now}), [], context)
    expect(read(xml).assertions).toEqual([])
    expect(xml.match(/<ds:Signature /g)).toHaveLength(1)
  })
})

describe('a lie', () => {
  const issue = (...lies: readonly Fault[]) => issueResponse(draftFor(people[0]!), lies, context).xml

  it('about the draft is signed like the truth', () => {
    const lie = defineFault({...fault, name: 'a', stage: 'draft', bend: (draft) => ({...draft, destination: 'http://x.localhost/'})})
    const xml = issue(lie)
    expect(read(xml).destination).toBe('http://x.localhost/')
    expect(xml.match(/<ds:Signature /g)).toHaveLength(2)
  })

  it('about the signing changes what is signed', () => {
    const lie = defineFault({...fault, name: 'a', stage: 'signing', bend: () => ({assertion: undefined, response: undefined})})
    expect(issue(lie)).not.toContain('<ds:Signature')
  })

  it('about the finished text comes last', () => {
    const lie = defineFault({...fault, name: 'a', stage: 'signed', bend: (xml) => xml.replace('Anna', 'Eva')})
    expect(issue(lie)).toContain('>Eva<')
  })

  it('comes after the lies before it', () => {
    const first = defineFault({...fault, name: 'a', stage: 'draft', bend: (draft) => ({...draft, destination: 'a'})})
    const second = defineFault({
      ...fault,
      name: 'b',
      stage: 'draft',
      bend: (draft) => ({...draft, destination: `${draft.destination ?? ''}b`}),
    })
    expect(read(issue(first, second)).destination).toBe('ab')
  })
})
