import {nameIdFormat} from '../../saml/names.ts'
import {soundRequest} from '../sound-evidence.ts'
import {type Case, sound, testRule, withResponse} from '../testing.ts'
import {nameIdHasAnotherFormat} from './name-id-has-another-format.ts'

const asked = (format: string): Case =>
  withResponse({}, {request: {...soundRequest.message, nameIdPolicy: {format, allowCreate: undefined, spNameQualifier: undefined}}})

testRule(nameIdHasAnotherFormat, {
  passes: {'the format asked for': asked(nameIdFormat.transient)},
  fails: {'another format': [asked(nameIdFormat.persistent), 'another']},
  skips: {'any format asked for': asked(nameIdFormat.unspecified), 'no format asked for': sound.response},
})
