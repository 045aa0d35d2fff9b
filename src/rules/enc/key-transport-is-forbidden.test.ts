import {encryption} from '../../saml/names.ts'
import {testRule, withEvidence} from '../testing.ts'
import {keyTransportIsForbidden} from './key-transport-is-forbidden.ts'
import {encrypted} from './testing-encrypted.ts'

testRule(keyTransportIsForbidden, {
  passes: {
    'OAEP by its older name': withEvidence({encryptions: [encrypted()]}),
    'OAEP by its newer name': withEvidence({encryptions: [encrypted({}, {algorithm: encryption.rsaOaep})]}),
  },
  fails: {
    'RSA 1.5': [withEvidence({encryptions: [encrypted({}, {algorithm: encryption.rsa15})]}), 'transport'],
  },
  skips: {'a response with nothing encrypted': withEvidence({})},
})
