import {withInput, withProblem} from '../readable-input.ts'
import {testRule} from '../testing.ts'
import {wronglyEncoded} from './wrongly-encoded.ts'

testRule(wronglyEncoded, {
  passes: {'a message that was quoted, wrapped and percent-encoded once': withInput()},
  fails: {
    'percent-encoding done twice': [withInput({repairs: ['percent-encoded-twice']}), 'twice'],
    'spaces for plus signs': [withInput({repairs: ['spaces-for-plus']}), 'spaces'],
    'the URL-safe alphabet': [withInput({repairs: ['url-safe-alphabet']}), 'alphabet'],
    'missing padding': [withInput({repairs: ['padding-missing']}), 'padding'],
    'both at once': [withInput({repairs: ['padding-missing', 'url-safe-alphabet']}), 'alphabet', 'padding'],
  },
  skips: {'what could not be read': withProblem({kind: 'not-saml', type: 'text', detail: ''})},
})
