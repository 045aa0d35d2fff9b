import {status} from '../../saml/names.ts'
import {sound, testRule, withResponse, withStatus} from '../testing.ts'
import {responderGaveNoReason} from './responder-gave-no-reason.ts'

testRule(responderGaveNoReason, {
  passes: {
    'a success': sound.response,
    'a reason that has a rule of its own': withStatus(status.responder, status.authnFailed),
    'a fault in the request': withStatus(status.requester),
  },
  fails: {
    'Responder alone': [withStatus(status.responder), 'silent'],
    'Responder alone, for nobody’s request': [withStatus(status.responder, undefined, {inResponseTo: undefined}), 'silent'],
    'Responder with a text': [
      withResponse({status: {code: status.responder, subCode: undefined, message: 'MSIS7012'}, assertions: []}),
      'words',
    ],
    'a code of the issuer’s own': [withStatus(status.responder, 'urn:x:maintenance'), 'other'],
  },
})
