import {describe, expect, it} from 'vitest'
import type {InputEvidence} from '../evidence/input.ts'
import type {AuthnRequest} from '../saml/model.ts'
import {inputRules} from './input-rules.ts'

const request: AuthnRequest = {
  kind: 'AuthnRequest',
  id: '_1',
  version: '2.0',
  issueInstant: '2026-03-01T13:05:12.123Z',
  destination: undefined,
  issuer: undefined,
  assertionConsumerServiceUrl: undefined,
  assertionConsumerServiceIndex: undefined,
  attributeConsumingServiceIndex: undefined,
  protocolBinding: undefined,
  forceAuthn: undefined,
  isPassive: undefined,
  providerName: undefined,
  nameIdPolicy: undefined,
  requestedAuthnContext: undefined,
  proxyCount: undefined,
  requesterIds: [],
}
const readable: InputEvidence = {
  source: 'clipboard',
  characters: 9812,
  encoding: 'utf-8',
  carrier: 'base64',
  packing: 'plain',
  repairs: ['quotes-around', 'line-breaks', 'percent-encoded'],
  kind: 'message',
  message: request,
  problem: undefined,
}
const unreadable: InputEvidence = {...readable, carrier: undefined, packing: undefined, repairs: [], message: undefined}

/** `CODE message` for every finding. */
const judged = (input: Partial<InputEvidence>, base = readable): readonly string[] =>
  inputRules.flatMap((rule) => {
    const judgement = rule.judge({...base, ...input}, {})
    expect(judgement.outcome).not.toBe('crashed')
    return judgement.outcome === 'failed' ? judgement.findings.map(({message}) => `${rule.code} ${message}`) : []
  })
const notSaml = [
  'nothing', 'html', 'json', 'jwt', 'picture', 'document', 'address', 'ws-federation', 'saml-1', 'other-xml', 'text',
] as const
const causes = ['ampersand', 'command-line', 'terminal', 'ellipsis', 'midway'] as const
const reasons = ['doctype', 'too-deep', 'not-well-formed'] as const

describe('rules on what was given to read', () => {
  it('find nothing wrong with a message that was quoted, wrapped and percent-encoded once', () => {
    expect(judged({})).toEqual([])
  })

  it.each(notSaml)('say that %s is not SAML', (type) => {
    expect(judged({problem: {kind: 'not-saml', type, detail: 'PDF'}}, unreadable)).toEqual([`BND01 ${type}`])
  })

  it.each(causes)('say what cut the message: %s', (cause) => {
    expect(judged({problem: {kind: 'cut', cause}}, unreadable)).toEqual([`BND02 ${cause}`])
  })

  it.each(reasons)('say that the XML is refused: %s', (reason) => {
    expect(judged({problem: {kind: 'malformed', reason, place: '1:2'}}, unreadable)).toEqual([`BND11 ${reason}`])
  })

  it.each([
    ['percent-encoded-twice', 'BND03 twice'],
    ['spaces-for-plus', 'BND03 spaces'],
    ['url-safe-alphabet', 'BND03 alphabet'],
    ['padding-missing', 'BND03 padding'],
  ] as const)('note the repair %s', (repair, finding) => {
    expect(judged({repairs: [repair]})).toEqual([finding])
  })

  it('tell a message packed for a form from one packed for an address', () => {
    expect(judged({carrier: 'url', packing: 'plain'})).toEqual(['BND04 plain'])
    expect(judged({carrier: 'html', packing: 'deflated'})).toEqual(['BND04 deflated'])
    expect(judged({carrier: 'url', packing: 'deflated'})).toEqual([])
    expect(judged({carrier: 'html', packing: 'plain'})).toEqual([])
    expect(judged({carrier: 'base64', packing: 'deflated'})).toEqual([])
  })

  it.each([
    [{id: undefined}, ['BND11 missing']],
    [{id: '', issueInstant: undefined}, ['BND11 missing', 'BND11 missing']],
    [{version: '1.1'}, ['BND11 version']],
    [{issueInstant: '2026-03-01 13:05'}, ['BND11 time']],
    [{issueInstant: '2026-13-01T13:05:12Z'}, ['BND11 time']],
    [{issueInstant: '2026-03-01T14:05:12+01:00'}, []],
  ])('judge the envelope %j', (envelope, findings) => {
    expect(judged({message: {...request, ...envelope}})).toEqual(findings)
  })

  it.each([
    [{encoding: 'utf-16le'}, ['MET10 encoding']],
    [{encoding: 'utf-8-bom'}, ['MET10 mark']],
    [{encoding: 'latin-1'}, ['MET10 latin']],
    [{repairs: ['text-around', 'typographic-quotes']}, ['MET10 surrounded', 'MET10 quotes']],
    [{}, []],
  ] as const)('note how an XML file was saved: %j', (input, findings) => {
    expect(judged({carrier: 'xml', packing: undefined, repairs: [], ...input})).toEqual(findings)
  })

  it('do not mind the encoding of a file that holds base64', () => {
    expect(judged({encoding: 'utf-16le'})).toEqual([])
  })
})
