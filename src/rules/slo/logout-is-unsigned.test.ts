import {algorithm} from '../../saml/names.ts'
import {soundResponse, soundSignature} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {logoutIsUnsigned} from './logout-is-unsigned.ts'

const logout = (change: object): Case => ({
  subject: {
    ...soundResponse,
    signatures: [],
    message: {
      kind: 'LogoutRequest', id: '_logout', version: '2.0', issueInstant: '2026-03-01T14:05:10Z', destination: undefined,
      issuer: undefined, nameId: undefined, sessionIndexes: [], notOnOrAfter: undefined,
    },
    ...change,
  },
  facts: {},
})

testRule(logoutIsUnsigned, {
  passes: {
    'a signature in the XML': logout({signatures: [{...soundSignature, on: 'LogoutRequest'}]}),
    'a signature in the address': logout({redirectSignature: {algorithm: algorithm.rsaSha256, state: 'sound'}}),
  },
  fails: {'no signature at all': [logout({}), 'unsigned']},
  skips: {'a message whose journey is unknown': logout({binding: 'unknown'})},
})
