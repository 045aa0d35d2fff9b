import {status} from '../../saml/names.ts'
import {withInput, withProblem} from '../readable-input.ts'
import {soundRequest, soundResponse} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {messageIsBuiltWrong} from './message-is-built-wrong.ts'

const withMessage = (change: Partial<typeof soundRequest.message>): Case =>
  withInput({message: {...soundRequest.message, ...change}})

testRule(messageIsBuiltWrong, {
  passes: {
    'a message with ID, version and time': withInput(),
    'metadata, which has no envelope': withInput({kind: 'metadata', message: undefined}),
    'a time with an offset': withMessage({issueInstant: '2026-03-01T14:05:12+01:00'}),
  },
  fails: {
    'a DOCTYPE': [withProblem({kind: 'malformed', reason: 'doctype', place: ''}), 'doctype'],
    'elements nested too deep': [withProblem({kind: 'malformed', reason: 'too-deep', place: ''}), 'too-deep'],
    'XML that is not well-formed': [withProblem({kind: 'malformed', reason: 'not-well-formed', place: '2:1'}), 'not-well-formed'],
    'no ID': [withMessage({id: undefined}), 'missing'],
    'an empty ID and no time': [withMessage({id: '', issueInstant: undefined}), 'missing', 'missing'],
    'another version': [withMessage({version: '1.1'}), 'version'],
    'a response that refuses the version': [
      withInput({message: {...soundResponse.message, status: {code: status.versionMismatch, subCode: undefined, message: undefined}}}),
      'versionRefused',
    ],
    'a time that is none': [withMessage({issueInstant: '2026-13-01T13:05:12Z'}), 'time'],
  },
})
