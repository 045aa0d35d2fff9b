import {encodePost} from '../../saml/decode.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {logoutNamesAnotherSession} from './logout-names-another-session.ts'

const names = 'xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion"'
const post = (parameter: 'SAMLRequest' | 'SAMLResponse', xml: string) =>
  exchange('https://idp.example/slo', {parameter, binding: 'post', encoded: encodePost(xml), relayState: undefined, rawQuery: undefined})
const login = post(
  'SAMLResponse',
  `<p:Response ${names} ID="_r"><a:Assertion ID="_a"><a:Subject><a:NameID>n-1</a:NameID></a:Subject><a:Conditions><a:AudienceRestriction><a:Audience>sp</a:Audience></a:AudienceRestriction></a:Conditions><a:AuthnStatement SessionIndex="s-1"/></a:Assertion></p:Response>`,
)
const logout = (nameId: string, session: string, issuer = 'sp') =>
  post('SAMLRequest', `<p:LogoutRequest ${names} ID="_l"><a:Issuer>${issuer}</a:Issuer><a:NameID>${nameId}</a:NameID><p:SessionIndex>${session}</p:SessionIndex></p:LogoutRequest>`)
const seen = (...exchanges: readonly (typeof login)[]): Case => ({subject: {...soundRecording, exchanges}, facts: {}})

testRule(logoutNamesAnotherSession, {
  passes: {
    'the session of the login': seen(login, logout('n-1', 's-1')),
    'a logout of which the login was not captured': seen(logout('n-2', 's-2')),
    'a logout by another service': seen(login, logout('n-2', 's-2', 'another')),
  },
  fails: {
    'another name': [seen(login, logout('N-1', 's-1')), 'nameId'],
    'another session': [seen(login, logout('n-1', 's-2')), 'session'],
  },
  skips: {'a login without logout': seen(login)},
})
