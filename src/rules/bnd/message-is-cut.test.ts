import {withInput, withProblem} from '../readable-input.ts'
import {testRule} from '../testing.ts'
import {messageIsCut} from './message-is-cut.ts'

testRule(messageIsCut, {
  passes: {'a whole message': withInput()},
  fails: {
    'an address cut at the ampersand': [withProblem({kind: 'cut', cause: 'ampersand'}), 'ampersand'],
    'as much as the command prompt holds': [withProblem({kind: 'cut', cause: 'command-line'}), 'command-line'],
    'as much as a terminal line holds': [withProblem({kind: 'cut', cause: 'terminal'}), 'terminal'],
    'three dots where text is missing': [withProblem({kind: 'cut', cause: 'ellipsis'}), 'ellipsis'],
    'an end in the middle of something': [withProblem({kind: 'cut', cause: 'midway'}), 'midway'],
  },
})
