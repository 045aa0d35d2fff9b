import {status} from '../../saml/names.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {unknownPrincipal} from './unknown-principal.ts'

testRule(unknownPrincipal, {
  passes: {'a success': sound.response, 'an error for another reason': withStatus(status.responder, status.authnFailed)},
  fails: {
    UnknownPrincipal: [withStatus(status.responder, 'urn:oasis:names:tc:SAML:2.0:status:UnknownPrincipal'), 'refused'],
  },
})
