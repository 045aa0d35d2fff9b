import {soundAssertion} from '../sound-evidence.ts'
import {sound, testRule, withEvidence, withSignatures, withStatus} from '../testing.ts'
import {nothingIsSigned} from './nothing-is-signed.ts'

const two = {...sound.message, assertions: [soundAssertion, {...soundAssertion, id: '_second'}]}

testRule(nothingIsSigned, {
  passes: {
    'both signed': sound.response,
    'only the assertion signed': withSignatures({}),
    'only the response signed': withSignatures({on: 'Response', parentId: '_response'}),
    'two assertions in a signed response': withEvidence({message: two}),
  },
  fails: {
    'no signature at all': [withEvidence({signatures: []}), 'nothing'],
    'an unsigned assertion beside a signed one': [withEvidence({message: two, signatures: [sound.signature]}), 'notAll'],
  },
  skips: {'an error response': withStatus('urn:x:Responder')},
})
