import {status} from '../../saml/names.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {hubCouldNotPassOn} from './hub-could-not-pass-on.ts'

testRule(hubCouldNotPassOn, {
  passes: {'a success': sound.response, 'an error for another reason': withStatus(status.responder, status.authnFailed)},
  fails: {
    NoAvailableIDP: [withStatus(status.responder, 'urn:oasis:names:tc:SAML:2.0:status:NoAvailableIDP'), 'refused'],
    NoSupportedIDP: [withStatus(status.responder, 'urn:oasis:names:tc:SAML:2.0:status:NoSupportedIDP'), 'refused'],
    ProxyCountExceeded: [withStatus(status.responder, 'urn:oasis:names:tc:SAML:2.0:status:ProxyCountExceeded'), 'refused'],
  },
})
