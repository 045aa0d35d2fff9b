import {withDetails} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {contactIsMissing} from './contact-is-missing.ts'

const technical = {type: 'technical', emails: ['mailto:drift@idp.example']}
const support = {type: 'support', emails: ['mailto:support@idp.example']}

testRule(contactIsMissing, {
  passes: {'both': withDetails({contacts: [technical, support]}), 'a technical one alone': withDetails({contacts: [technical]})},
  fails: {
    'none': [withDetails({contacts: []}), 'missing'],
    'one for support alone': [withDetails({contacts: [support]}), 'missing'],
    'one without an address': [withDetails({contacts: [support, {...technical, emails: []}]}), 'mute'],
  },
})
