import {testRule} from '../testing.ts'
import {contactForSupportIsMissing} from './contact-for-support-is-missing.ts'
import {withDetails} from './sound-details.ts'

testRule(contactForSupportIsMissing, {
  passes: {'a contact for support': withDetails({contacts: [{type: 'support', emails: ['mailto:support@idp.example']}]})},
  fails: {
    'a technical one alone': [withDetails({contacts: [{type: 'technical', emails: ['mailto:drift@idp.example']}]}), 'missing'],
    'one without an address': [withDetails({contacts: [{type: 'support', emails: []}]}), 'mute'],
  },
})
