import {sound, testRule, withEvidence, withResponse} from '../testing.ts'
import {destinationIsElsewhere} from './destination-is-elsewhere.ts'

testRule(destinationIsElsewhere, {
  passes: {
    'the address where it was delivered': sound.response,
    'the same address with a query': withResponse({destination: 'https://sp.example/acs?org=1'}),
    'no address on an unsigned response': withEvidence({
      message: {...sound.message, destination: undefined},
      signatures: [sound.signature],
    }),
  },
  fails: {
    'another host': [withResponse({destination: 'https://other.example/acs'}), 'elsewhere'],
    'http for https': [withResponse({destination: 'http://sp.example/acs'}), 'elsewhere'],
    'no address on a signed response': [withResponse({destination: undefined}), 'nowhere'],
    'an empty address on a signed response': [withResponse({destination: ''}), 'nowhere'],
  },
})
