import type {RecordedExchange} from '../evidence/recording.ts'
import {encodePost, encodeRedirect} from '../saml/decode.ts'
import {soundRecording, exchange} from './sound-recording.ts'
import type {Case} from './testing.ts'

interface Asked {
  readonly id?: string
  readonly issuer?: string
  readonly made?: string
  readonly acs?: string
  readonly to?: string
  readonly atMs?: number
}

/** A request on its way, small and unsigned. For tests of rules on the login as a whole. */
export function asking({id = '_1', issuer = 'https://sp.example/saml', made, acs, to = 'https://idp.example/sso', atMs = 0}: Asked = {}): RecordedExchange {
  const times = made === undefined ? '' : ` IssueInstant="${made}"`
  const reply = acs === undefined ? '' : ` AssertionConsumerServiceURL="${acs}"`
  const xml = `<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ID="${id}"${times}${reply}><a:Issuer>${issuer}</a:Issuer></p:AuthnRequest>`
  return exchange(to, {parameter: 'SAMLRequest', binding: 'redirect', encoded: encodeRedirect(xml), relayState: undefined, rawQuery: undefined}, atMs)
}

/** The answer to it. */
export function answering({id = '_1', to = 'https://sp.example/acs', atMs = 0, authnInstant}: {id?: string; to?: string; atMs?: number; authnInstant?: string} = {}): RecordedExchange {
  const statement = authnInstant === undefined ? '' : `<a:Assertion ID="_a" Version="2.0"><a:AuthnStatement AuthnInstant="${authnInstant}"/></a:Assertion>`
  const xml = `<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ID="_r${id}" InResponseTo="${id}"><p:Status><p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></p:Status>${statement}</p:Response>`
  return exchange(to, {parameter: 'SAMLResponse', binding: 'post', encoded: encodePost(xml), relayState: undefined, rawQuery: undefined}, atMs)
}

export const refusedThere = {kind: 'refused', host: 'sp.example', heading: 'Error', text: 'Session lost'} as const

/** A login that the service refused at the end, with these exchanges. */
export function refusedAfter(...exchanges: readonly RecordedExchange[]): Case {
  return {subject: {...soundRecording, exchanges, outcome: refusedThere}, facts: {}}
}
