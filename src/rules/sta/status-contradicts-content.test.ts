import {status} from '../../saml/names.ts'
import {soundAssertion} from '../sound-evidence.ts'
import {sound, testRule, withResponse, withStatus} from '../testing.ts'
import {statusContradictsContent} from './status-contradicts-content.ts'

testRule(statusContradictsContent, {
  passes: {
    'a success with an assertion': sound.response,
    'a success with an encrypted assertion': withStatus(status.success, undefined, {encryptedAssertions: 1}),
    'an error without': withStatus(status.responder),
  },
  fails: {
    'an error with an assertion': [withStatus(status.responder, undefined, {assertions: [soundAssertion]}), 'assertionDespiteError'],
    'a success without': [withStatus(status.success), 'nothingDespiteSuccess'],
    'no status': [withResponse({status: undefined}), 'noStatus'],
    'a status without code': [withStatus(undefined), 'noStatus'],
  },
})
