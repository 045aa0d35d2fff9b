import {status} from '../../saml/names.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {userCancelled} from './user-cancelled.ts'

testRule(userCancelled, {
  passes: {'a success': sound.response, 'an error for another reason': withStatus(status.responder, status.authnFailed)},
  fails: {'the cancel status': [withStatus(status.responder, status.cancel), 'cancelled']},
})
