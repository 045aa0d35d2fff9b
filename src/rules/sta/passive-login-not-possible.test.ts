import {status} from '../../saml/names.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {passiveLoginNotPossible} from './passive-login-not-possible.ts'

testRule(passiveLoginNotPossible, {
  passes: {'a success': sound.response, 'an error for another reason': withStatus(status.responder, status.authnFailed)},
  fails: {
    NoPassive: [withStatus(status.responder, 'urn:oasis:names:tc:SAML:2.0:status:NoPassive'), 'refused'],
  },
})
