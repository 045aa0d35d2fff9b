import {status} from '../../saml/names.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {requestWasDenied} from './request-was-denied.ts'

testRule(requestWasDenied, {
  passes: {'a success': sound.response, 'an error for another reason': withStatus(status.responder, status.authnFailed)},
  fails: {
    RequestDenied: [withStatus(status.responder, 'urn:oasis:names:tc:SAML:2.0:status:RequestDenied'), 'refused'],
  },
})
