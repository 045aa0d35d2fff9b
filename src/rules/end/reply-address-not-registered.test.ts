import {sound, testRule, withRequest} from '../testing.ts'
import {replyAddressNotRegistered} from './reply-address-not-registered.ts'

const byIndex = (assertionConsumerServiceIndex: string) =>
  withRequest({assertionConsumerServiceUrl: undefined, assertionConsumerServiceIndex})

testRule(replyAddressNotRegistered, {
  passes: {'an address in metadata': sound.request, 'a number in metadata': byIndex('0')},
  fails: {
    'another host': [withRequest({assertionConsumerServiceUrl: 'https://other.example/acs'}), 'address'],
    'a trailing slash': [withRequest({assertionConsumerServiceUrl: 'https://sp.example/acs/'}), 'address'],
    'a number that is not there': [byIndex('7'), 'index'],
  },
  skips: {'a request that names no address': withRequest({assertionConsumerServiceUrl: undefined})},
})
