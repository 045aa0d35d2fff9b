import {acs, soundAssertion} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion, withStatus} from '../testing.ts'
import {recipientIsElsewhere} from './recipient-is-elsewhere.ts'

const boundTo = (...recipients: readonly (string | undefined)[]): Case => {
  const subject = soundAssertion.subject!
  const confirmations = recipients.map((recipient) => ({...subject.confirmations[0]!, recipient}))
  return withAssertion({subject: {...subject, confirmations}})
}

testRule(recipientIsElsewhere, {
  passes: {
    'the address where it was delivered': sound.response,
    'two confirmations of which one is right': boundTo('https://other.example/acs', acs),
  },
  fails: {
    'another address': [boundTo('https://other.example/acs'), 'elsewhere'],
    'no address': [boundTo(undefined), 'nowhere'],
    'no confirmation': [boundTo(), 'nowhere'],
    'no subject': [withAssertion({subject: undefined}), 'nowhere'],
  },
  skips: {'an error response': withStatus('urn:x:Responder')},
})
