import {withDetails} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {contactIsMissing} from './contact-is-missing.ts'

const technical = {type: 'technical', emails: ['mailto:drift@idp.example']}
const support = {type: 'support', emails: ['mailto:support@idp.example']}

testRule(contactIsMissing, {
  passes: {'both': withDetails({contacts: [technical, support]})},
  fails: {
    'none': [withDetails({contacts: []}), 'missing', 'missing'],
    'a technical one alone': [withDetails({contacts: [technical]}), 'missing'],
    'one without an address': [withDetails({contacts: [technical, {...support, emails: []}]}), 'mute'],
  },
})
