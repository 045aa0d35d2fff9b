import {testRule, withVerification} from '../testing.ts'
import {contentStandsWhereItMustNot} from './content-stands-where-it-must-not.ts'

testRule(contentStandsWhereItMustNot, {
  passes: {
    'everything in its place': withVerification({}),
  },
  fails: {
    'an assertion in Extensions': [withVerification({stray: [{element: 'Assertion', parent: 'Extensions'}]}), 'stray'],
    'an ID twice': [withVerification({duplicateIds: ['_a']}), 'duplicate'],
  },
})
