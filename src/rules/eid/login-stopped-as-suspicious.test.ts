import {status} from '../../saml/names.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {loginStoppedAsSuspicious} from './login-stopped-as-suspicious.ts'

testRule(loginStoppedAsSuspicious, {
  passes: {'a success': sound.response, 'an error for another reason': withStatus(status.responder, status.authnFailed)},
  fails: {
    fraud: [withStatus(status.responder, 'http://id.elegnamnden.se/status/1.0/fraud'), 'refused'],
    possibleFraud: [withStatus(status.responder, 'http://id.elegnamnden.se/status/1.0/possibleFraud'), 'refused'],
  },
})
