import {loa} from '../../saml/names.ts'
import {soundAssertion, soundRequest} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion, withResponse, withStatus} from '../testing.ts'
import {levelWasNotRequested} from './level-was-not-requested.ts'

const reached = (classRef: string | undefined): Case =>
  withAssertion({authnStatements: [{...soundAssertion.authnStatements[0]!, classRef}]})
const asked = (comparison: string, ...classRefs: readonly string[]): Case =>
  withResponse({}, {request: {...soundRequest.message, requestedAuthnContext: {comparison, classRefs}}})

testRule(levelWasNotRequested, {
  passes: {'the level asked for': sound.response, 'one of several': asked('exact', loa.sambi2, loa.sambi3)},
  fails: {
    'a lower level': [reached(loa.sambi2), 'another'],
    'a trailing slash': [reached(`${loa.sambi3}/`), 'another'],
    'no level': [reached(undefined), 'none'],
    'no authentication statement': [withAssertion({authnStatements: []}), 'none'],
  },
  skips: {
    'a level compared in another way': asked('minimum', loa.sambi2),
    'a request for no level': asked('exact'),
    'an error response': withStatus('urn:x:Responder'),
  },
})
