import {encodeRedirect} from '../../saml/decode.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {loginGoesRound} from './login-goes-round.ts'

const ask = (id: string, issuer: string, atMs: number) => {
  const xml = `<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ID="${id}"><a:Issuer>${issuer}</a:Issuer></p:AuthnRequest>`
  const saml = {parameter: 'SAMLRequest', binding: 'redirect', encoded: encodeRedirect(xml), relayState: undefined, rawQuery: undefined} as const
  return exchange('https://idp.example/sso', saml, atMs)
}
const asked = (...requests: readonly (readonly [string, string, number])[]): Case => ({
  subject: {...soundRecording, exchanges: requests.map((request) => ask(...request))},
  facts: {},
})

testRule(loginGoesRound, {
  passes: {
    'one request': asked(['_1', 'app', 0]),
    'one request for each of three hops': asked(['_1', 'app', 0], ['_2', 'local', 100], ['_3', 'hub', 200]),
    'the same request sent again': asked(['_1', 'app', 0], ['_1', 'app', 100], ['_1', 'app', 200]),
    'three requests in several minutes': asked(['_1', 'app', 0], ['_2', 'app', 40_000], ['_3', 'app', 80_000]),
  },
  fails: {
    'three requests by the same service in a minute': [asked(['_1', 'app', 0], ['_2', 'app', 900], ['_3', 'app', 1800]), 'round'],
    'a loop that starts late': [asked(['_0', 'app', 0], ['_1', 'app', 70_000], ['_2', 'app', 71_000], ['_3', 'app', 72_000]), 'round'],
  },
  skips: {'a recording without requests': asked()},
})
