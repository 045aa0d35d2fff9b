import {status} from '../../saml/names.ts'
import {soundRequest} from '../sound-evidence.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {levelIsNotAvailable} from './level-is-not-available.ts'

const refused = withStatus(status.responder, status.noAuthnContext)

testRule(levelIsNotAvailable, {
  passes: {
    'a success': sound.response,
    'an error for another reason': withStatus(status.responder, status.authnFailed),
  },
  fails: {
    'NoAuthnContext': [refused, 'asked'],
    'NoAuthnContext without the request': [{...refused, facts: {}}, 'unknown'],
    'NoAuthnContext when no level was asked for': [
      {...refused, facts: {request: {...soundRequest.message, requestedAuthnContext: undefined}}},
      'unknown',
    ],
  },
})
