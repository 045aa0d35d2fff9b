import {status} from '../../saml/names.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {authenticationFailed} from './authentication-failed.ts'

testRule(authenticationFailed, {
  passes: {'a success': sound.response, 'an error for another reason': withStatus(status.responder, status.noAuthnContext)},
  fails: {AuthnFailed: [withStatus(status.responder, status.authnFailed), 'failed']},
})
