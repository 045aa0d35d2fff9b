import {withInput} from '../readable-input.ts'
import {testRule} from '../testing.ts'
import {severalMessagesInOne} from './several-messages-in-one.ts'

testRule(severalMessagesInOne, {
  passes: {
    'one message': withInput(),
    'one message in a form': withInput({deliveredMessages: 1}),
  },
  fails: {
    'a form with two': [withInput({deliveredMessages: 2}), 'several'],
  },
})
