import type {InputProblem} from '../../evidence/input.ts'
import {withInput} from '../readable-input.ts'
import {type Case, testRule} from '../testing.ts'
import {entityCannotBeRead} from './entity-cannot-be-read.ts'

const withMetadata = (problem?: InputProblem): Case =>
  withInput({carrier: 'xml', packing: undefined, repairs: [], kind: 'metadata', message: undefined, problem})
const malformed = (reason: 'doctype' | 'too-deep' | 'not-well-formed', place = ''): Case =>
  withMetadata({kind: 'malformed', reason, place})

testRule(entityCannotBeRead, {
  passes: {'metadata that can be read': withMetadata()},
  fails: {
    'a tag that is not closed': [malformed('not-well-formed', '17'), 'not-well-formed'],
    'something wrong that no entity holds': [malformed('not-well-formed'), 'outside'],
    'a DOCTYPE': [malformed('doctype'), 'doctype'],
    'an entity without a bottom': [malformed('too-deep'), 'too-deep'],
    'an end that is missing': [withMetadata({kind: 'cut', cause: 'midway'}), 'cut'],
  },
  skips: {'a message': withInput()},
})
