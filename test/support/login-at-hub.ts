import {attributesOf} from '../../mock-idp/directory/attributes-of.ts'
import {refusalDraft, soundDraft} from '../../mock-idp/draft.ts'
import {type BendContext, type Fault, bend} from '../../mock-idp/faults/define.ts'
import {issueResponse} from '../../mock-idp/issue.ts'
import {levelOf} from '../../mock-idp/levels.ts'
import {idpMetadata, ssoPath} from '../../mock-idp/metadata.ts'
import {loadPeople} from '../../mock-idp/people/load-people.ts'
import type {Person} from '../../mock-idp/people/person.ts'
import {type Hierarchy, createHierarchy} from '../../mock-idp/pki/hierarchy.ts'
import {seededRandom} from '../../mock-idp/random.ts'
import {refusedStatus} from '../../mock-idp/refused-statuses.ts'
import {cast} from '../../lab/cast.ts'
import type {CarriedMessage, Recording} from '../../src/evidence/recording.ts'
import {encodeRedirect} from '../../src/saml/decode.ts'
import type {EntityDescriptor, Response} from '../../src/saml/model.ts'
import {binding, loa, ns} from '../../src/saml/names.ts'
import {exchange, soundRecording, step} from '../../src/rules/sound-recording.ts'
import {writeEntityDescriptor} from '../../src/saml/write-metadata.ts'

const efos = {entityId: 'https://efos.localhost/MOCK/saml', url: 'http://efos.localhost:1'}
const acsUrl = 'http://hubb.localhost:2/saml/acs'
const sso = efos.url + ssoPath.redirect
const question = {id: '_request', issuer: cast.hub.entityId, acsUrl}
const asked = cast.hub.requestedAttributes

/** The mock's own machinery, without its server: it answers the hub, and the hub's evidence is recorded. */
export interface Stage {
  readonly context: BendContext
  draft(): Response
  /** The login as the hub could have recorded it, with this lie in it or none. */
  record(fault?: Fault): Recording
}

export async function setStage(now = new Date()): Promise<Stage> {
  const people = loadPeople()
  const hierarchy = await createHierarchy(people, now)
  const context: BendContext = {now, keys: hierarchy.keys, random: seededRandom(1)}
  const person = people.find(({personalIdentityNumber, credential}) => personalIdentityNumber && credential.level === 3)
  if (!person) throw new Error('no test person has both a personal number and level 3')
  const draft = (): Response => draftFor(person, hierarchy, now)
  const metadata = [
    {url: `${efos.url}/metadata`, xml: idpMetadata({...efos, key: hierarchy.keys.genuine})},
    {url: 'http://hubb.localhost:2/metadata', xml: writeEntityDescriptor(hub)},
  ]
  return {
    context,
    draft,
    record: (fault) => ({
      ...soundRecording,
      startedAt: now.toISOString(),
      metadata,
      steps: [step('approval', 'done', 3000)],
      exchanges: [
        exchange(sso, carried('SAMLRequest', 'redirect', encodeRedirect(requestXml(now)))),
        exchange(acsUrl, carried('SAMLResponse', 'post', answer(draft(), fault, context)), 1000),
      ],
    }),
  }
}

/** What the phone comes to decides which draft is bent and signed; the rest of the order is `issue.ts`'s. */
function answer(draft: Response, fault: Fault | undefined, context: BendContext): string {
  const faults = fault ? [fault] : []
  const behaviour = bend('user', 'approves', faults, context)
  const failure = {approves: undefined, cancels: 'cancelled', 'does-nothing': 'expired', 'has-revoked-certificate': 'revoked'} as const
  const why = failure[behaviour]
  const told = why ? refusalDraft(question, refusedStatus(why, 'sv'), {...efos, now: context.now}) : draft
  return issueResponse(told, faults, context).samlResponse
}

function draftFor(person: Person, {people}: Hierarchy, now: Date): Response {
  const certificate = people.get(person.key)
  if (!certificate) throw new Error(`no certificate for ${person.key}`)
  const levelOfAssurance = levelOf(person.credential)
  const attributes = attributesOf({person, certificate, levelOfAssurance}, asked.map(({name}) => name))
  return soundDraft(question, {levelOfAssurance, attributes, authnInstant: now, sessionIndex: 's'}, {...efos, now})
}

const hub: EntityDescriptor = {
  entityId: cast.hub.entityId,
  validUntil: undefined,
  displayNames: {...cast.hub.name},
  assuranceCertifications: [],
  idp: undefined,
  sp: {
    assertionConsumers: [{binding: binding.post, location: acsUrl, index: '0', isDefault: 'true'}],
    singleLogout: [],
    keys: [],
    authnRequestsSigned: undefined,
    wantAssertionsSigned: 'true',
    nameIdFormats: [],
    requestedAttributes: asked,
  },
}

function requestXml(now: Date): string {
  return `<samlp:AuthnRequest xmlns:samlp="${ns.protocol}" xmlns:saml="${ns.assertion}" ID="${question.id}" Version="2.0" IssueInstant="${now.toISOString()}" Destination="${sso}" AssertionConsumerServiceURL="${acsUrl}"><saml:Issuer>${question.issuer}</saml:Issuer><samlp:RequestedAuthnContext Comparison="exact"><saml:AuthnContextClassRef>${loa.sambi3}</saml:AuthnContextClassRef></samlp:RequestedAuthnContext></samlp:AuthnRequest>`
}

function carried(parameter: CarriedMessage['parameter'], by: CarriedMessage['binding'], encoded: string): CarriedMessage {
  return {parameter, binding: by, encoded, relayState: undefined, rawQuery: undefined}
}
