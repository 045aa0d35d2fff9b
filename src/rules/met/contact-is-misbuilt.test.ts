import {testRule} from '../testing.ts'
import {contactIsMisbuilt} from './contact-is-misbuilt.ts'
import {withDetails} from './sound-details.ts'

const contact = (type: string, ...emails: readonly string[]) => withDetails({contacts: [{type, emails}]})

testRule(contactIsMisbuilt, {
  passes: {
    'the usual two': withDetails({}),
    'no address, which another rule tells': contact('other'),
  },
  fails: {
    'a type of somebody’s own': [contact('security', 'mailto:drift@idp.example'), 'type'],
    'a type in capitals': [contact('Technical', 'mailto:drift@idp.example'), 'type'],
    'an address without mailto': [contact('technical', 'drift@idp.example'), 'bare'],
    'nothing where the address is to be': [contact('technical', ''), 'empty'],
    'two bare ones, told once': [contact('technical', 'a@idp.example', 'b@idp.example'), 'bare'],
    'a telephone number': [contact('support', '031-123456'), 'mail'],
    'mailto twice': [contact('support', 'mailto:mailto:drift@idp.example'), 'mail'],
    'a name beside the address': [contact('support', 'mailto:Drift <drift@idp.example>'), 'mail'],
  },
  skips: {'an entity without contacts': withDetails({contacts: []})},
})
