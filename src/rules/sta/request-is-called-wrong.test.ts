import {status} from '../../saml/names.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {requestIsCalledWrong} from './request-is-called-wrong.ts'

testRule(requestIsCalledWrong, {
  passes: {'a success': sound.response, 'a reason that has a rule of its own': withStatus(status.requester, status.noAuthnContext)},
  fails: {
    'Requester alone': [withStatus(status.requester), 'wrong'],
    'Requester with a rare reason': [withStatus(status.requester, 'urn:oasis:names:tc:SAML:2.0:status:TooManyResponses'), 'wrong'],
    'Requester for nobody’s request': [withStatus(status.requester, undefined, {inResponseTo: undefined}), 'wrong'],
  },
})
