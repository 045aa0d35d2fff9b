import {status} from '../../saml/names.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {requestIsNotSupported} from './request-is-not-supported.ts'

testRule(requestIsNotSupported, {
  passes: {'a success': sound.response, 'an error for another reason': withStatus(status.responder, status.authnFailed)},
  fails: {
    RequestUnsupported: [withStatus(status.responder, 'urn:oasis:names:tc:SAML:2.0:status:RequestUnsupported'), 'refused'],
    UnsupportedBinding: [withStatus(status.responder, 'urn:oasis:names:tc:SAML:2.0:status:UnsupportedBinding'), 'refused'],
  },
})
