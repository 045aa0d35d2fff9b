import {soundAssertion} from '../sound-evidence.ts'
import {sound, testRule, withAssertion, withStatus} from '../testing.ts'
import {nameIdIsMissing} from './name-id-is-missing.ts'

const subject = soundAssertion.subject!

testRule(nameIdIsMissing, {
  passes: {
    'a transient NameID': sound.response,
    'an encrypted one': withAssertion({subject: {...subject, nameId: undefined, nameIdEncrypted: true}}),
  },
  fails: {
    'a subject without NameID': [withAssertion({subject: {...subject, nameId: undefined}}), 'missing'],
    'no subject': [withAssertion({subject: undefined}), 'missing'],
    'white space': [withAssertion({subject: {...subject, nameId: {...subject.nameId!, value: ' \n'}}}), 'empty'],
  },
  skips: {'an error response': withStatus('urn:x:Responder')},
})
