import {schemaFails} from '../testing-schema.ts'
import {testRule, withVerification} from '../testing.ts'
import {messageBreaksTheSchema} from './message-breaks-the-schema.ts'

testRule(messageBreaksTheSchema, {
  passes: {'what no schema complains of': withVerification({schema: []})},
  fails: schemaFails((...schema) => withVerification({schema})),
})
