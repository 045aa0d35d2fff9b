import {beforeAll, describe, expect, it} from 'vitest'
import type {CarriedMessage, RecordedExchange, Recording} from '../evidence/recording.ts'
import {encodePost, encodeRedirect} from '../saml/decode.ts'
import type {EntityDescriptor, Response} from '../saml/model.ts'
import {status} from '../saml/names.ts'
import {type SigningKey, signElement} from '../saml/sign.ts'
import {makeTestKey} from '../saml/test-keys.ts'
import {writeEntityDescriptor} from '../saml/write-metadata.ts'
import {writeResponse} from '../saml/write-response.ts'
import {judgeRecording} from './judge-recording.ts'
import {acs, issuer, service, soundResponse, sso} from './sound-evidence.ts'
import {exchange, soundRecording} from './sound-recording.ts'

let idp: Awaited<ReturnType<typeof makeTestKey>>
let stranger: Awaited<ReturnType<typeof makeTestKey>>

beforeAll(async () => {
  idp = await makeTestKey('idp')
  stranger = await makeTestKey('stranger')
})

const keys = () => [{use: 'signing' as const, certificates: [idp.certificate.base64]}]
const issuerMetadata = (): EntityDescriptor => ({
  ...issuer.metadata,
  idp: {...issuer.metadata.idp!, keys: keys(), wantAuthnRequestsSigned: undefined},
})
const serviceMetadata = (): EntityDescriptor => ({
  ...service.metadata,
  displayNames: {sv: 'Tjänsten'},
  sp: {...service.metadata.sp!, authnRequestsSigned: undefined},
})
const document = (entity: EntityDescriptor) => ({url: `${entity.entityId}/metadata`, xml: writeEntityDescriptor(entity)})

const requestXml = (id: string): string =>
  `<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ID="${id}" Version="2.0" IssueInstant="2026-03-01T14:05:00Z" Destination="${sso}" AssertionConsumerServiceURL="${acs}"><a:Issuer>https://sp.example/saml</a:Issuer><p:RequestedAuthnContext Comparison="exact"><a:AuthnContextClassRef>http://id.sambi.se/loa/loa3</a:AuthnContextClassRef></p:RequestedAuthnContext></p:AuthnRequest>`
const carried = (change: Partial<CarriedMessage>): CarriedMessage => ({
  parameter: 'SAMLResponse',
  binding: 'post',
  encoded: '',
  relayState: undefined,
  rawQuery: undefined,
  ...change,
})
const asks = (id = '_request', atMs = 0): RecordedExchange =>
  exchange(`${sso}?SAMLRequest=x`, carried({parameter: 'SAMLRequest', binding: 'redirect', encoded: encodeRedirect(requestXml(id)), rawQuery: 'SAMLRequest=x'}), atMs)
const answers = (change: Partial<Response> = {}, key: SigningKey = idp.key, url = acs): RecordedExchange => {
  const message = {...soundResponse.message, ...change}
  const written = writeResponse(message)
  const signed = message.assertions.length > 0 ? signElement(written, 'Assertion', key) : written
  return exchange(url, carried({encoded: encodePost(signElement(signed, 'Response', key))}), 12_000)
}
const recorded = (...exchanges: readonly RecordedExchange[]): Recording => ({
  ...soundRecording,
  metadata: [document(issuerMetadata()), document(serviceMetadata())],
  exchanges,
})
const found = (recording: Recording): readonly string[] =>
  judgeRecording(recording).findings.map(({result, where}) =>
    where.kind === 'message' ? `${result.rule.code} at ${String(where.exchange)}` : `${result.rule.code} in ${where.kind}`,
  )

describe('judging a recorded login', () => {
  it('finds nothing in a sound one, and says who sent what to whom', () => {
    const judged = judgeRecording(recorded(exchange('https://sp.example/', undefined), asks(), answers()))
    expect(judged.findings).toEqual([])
    expect(judged.messages.map(({exchange: at, hop, message}) => [at, hop.from.name.sv, hop.to.name.sv, message?.kind])).toEqual([
      [1, 'Tjänsten', 'Utfärdaren', 'AuthnRequest'],
      [2, 'Utfärdaren', 'Tjänsten', 'Response'],
    ])
    expect(judged.messages[1]?.deliveredAt?.toISOString()).toBe('2026-03-01T14:05:12.000Z')
  })

  it('has evidence for every rule on the response', () => {
    const [, response] = judgeRecording(recorded(asks(), answers())).messages
    expect(response?.results.filter(({outcome}) => outcome === 'no-evidence' || outcome === 'crashed')).toEqual([])
  })

  it('trusts the keys of the one that was asked, whoever the response says it is from', () => {
    const someone = {value: 'https://someone-else.example/saml', format: undefined}
    expect(found(recorded(asks(), answers({issuer: someone})))).toEqual(['ENT02 at 1'])
    expect(found(recorded(asks(), answers({}, stranger.key)))).toEqual(['SIG01 at 1'])
  })

  it('takes the answer to any request that the receiver has made, and to no other', () => {
    expect(found(recorded(asks('_request'), asks('_newer', 100), answers()))).toEqual([])
    expect(found(recorded(asks('_request'), asks('_newer', 100), answers({inResponseTo: '_newer'})))).toEqual(['BND07 at 2'])
    expect(found(recorded(asks('_request'), answers({inResponseTo: '_unheard-of'})))).toEqual(['BND07 at 1'])
  })

  it('knows the receiver by its request when the address is nobody’s', () => {
    expect(found(recorded(asks(), answers({}, idp.key, 'https://sp.example/other')))).toEqual(['END03 at 1'])
  })

  it('knows the only receiver at a host, whatever the path', () => {
    const lost = {...asks(), url: 'https://idp.example/idpinitiated'}
    expect(found(recorded(lost, answers()))).toEqual(['END05 at 0'])
  })

  it('reports a message that cannot be read, where it was seen', () => {
    const garbage = exchange(acs, carried({encoded: 'not base64 at all!'}))
    const judged = judgeRecording(recorded(asks(), garbage))
    expect(judged.findings.map(({result}) => result.rule.code)).toEqual(['BND01'])
    expect(judged.messages[1]).toMatchObject({message: undefined, hop: {to: {name: {sv: 'sp.example'}}}})
  })

  it('reports a message that is cut, has a DOCTYPE, or is packed for another binding', () => {
    const response = writeResponse(soundResponse.message)
    const posted = (xml: string): RecordedExchange => exchange(acs, carried({encoded: encodePost(xml)}))
    expect(found(recorded(posted(response.slice(0, 500))))).toEqual(['BND02 at 0'])
    expect(found(recorded(posted(`<!DOCTYPE x>${response}`)))).toEqual(['BND11 at 0'])
    expect(found(recorded(exchange(acs, carried({encoded: encodeRedirect(response)}))))).toContain('BND04 at 0')
  })

  it('puts the root cause first, over all messages', () => {
    const bad = answers({status: {code: status.success, subCode: undefined, message: undefined}, assertions: []}, stranger.key)
    expect(found(recorded(asks(), bad))).toEqual(['STA11 at 1', 'SIG01 at 1'])
  })

  it('lets what happened to the login as a whole explain what a message says', () => {
    const refused = answers({status: {code: status.responder, subCode: status.authnFailed, message: undefined}, assertions: []})
    expect(found(recorded(asks(), refused))).toEqual(['STA06 at 1'])
    expect(found({...recorded(asks(), refused), outcome: {kind: 'not-approved', reason: 'expired'}})).toEqual(['EID02 in flow'])
  })

  it('lets what is wrong with a request explain its answer', () => {
    const refused = answers({status: {code: status.requester, subCode: status.noAuthnContext, message: undefined}, assertions: []})
    expect(found(recorded(asks(), refused))).toEqual(['LOA01 at 1'])
    const {saml, ...rest} = asks()
    const inexact = {...rest, saml: saml && {...saml, encoded: encodeRedirect(requestXml('_request').replace('"exact"', '"minimum"'))}}
    expect(found(recorded(inexact, refused))).toEqual(['LOA02 at 0'])
  })

  it('judges metadata by the day of the login', () => {
    const later = {...recorded(), startedAt: '2029-12-20T00:00:00.000Z'}
    expect(found(later)).toEqual(['MET02 in metadata'])
  })

  it('survives without metadata, and with metadata that is none', () => {
    expect(found({...recorded(asks(), answers()), metadata: []})).toEqual([])
    expect(found({...recorded(asks(), answers()), metadata: [{url: 'https://x.example', xml: '<html>'}]})).toEqual([])
  })
})
