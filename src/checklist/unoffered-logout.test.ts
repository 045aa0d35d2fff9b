import {describe, expect, it} from 'vitest'
import {vgrHub} from '../rules/profile.ts'
import {exchange, soundRecording} from '../rules/sound-recording.ts'
import {resultsOnUnofferedLogout} from './unoffered-logout.ts'

const entity = (inside = ''): string =>
  `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://sp.example/"><md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${inside}<md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://sp.example/acs" index="0"/></md:SPSSODescriptor></md:EntityDescriptor>`
const logout = '<md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://sp.example/slo"/>'
const request = '<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_1" Version="2.0" IssueInstant="2026-03-01T14:05:12Z"/>'
const sent = exchange('https://sp.example/slo', {parameter: 'SAMLRequest', binding: 'post', encoded: Buffer.from(request).toString('base64'), relayState: undefined, rawQuery: undefined})

const notApplicable = (xml: string | undefined, exchanges = soundRecording.exchanges): readonly string[] =>
  resultsOnUnofferedLogout({...soundRecording, exchanges, metadata: xml === undefined ? [] : [{url: 'https://sp.example/metadata', xml}]}, vgrHub).map(
    ({rule, outcome}) => `${rule.code} ${outcome}`,
  )

describe('the rules on logout messages', () => {
  it('do not apply where nobody publishes an address for logout', () => {
    expect(notApplicable(entity())).toEqual(['SLO01 not-applicable', 'SLO03 not-applicable'])
  })

  it('are left open where somebody does, where a logout was seen, and where nothing is known', () => {
    expect([notApplicable(entity(logout)), notApplicable(entity(), [sent]), notApplicable(undefined)]).toEqual([[], [], []])
  })
})
