import {binding} from '../../saml/names.ts'
import {soundRequest} from '../sound-evidence.ts'
import {sound, testRule, withRequest} from '../testing.ts'
import {replyIndexDoesNotFit} from './reply-index-does-not-fit.ts'

const artifact = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Artifact'

testRule(replyIndexDoesNotFit, {
  passes: {
    'an address and its binding': sound.request,
    'an index alone': withRequest({assertionConsumerServiceUrl: undefined, assertionConsumerServiceIndex: '0', protocolBinding: undefined}),
    'a binding of a service whose metadata nobody has': {
      subject: {...soundRequest, message: {...soundRequest.message, protocolBinding: artifact}},
      facts: {},
    },
    'the registered binding by another address': withRequest({assertionConsumerServiceUrl: 'https://sp.example/x', protocolBinding: binding.post}),
  },
  fails: {
    'an address and an index': [withRequest({assertionConsumerServiceIndex: '0'}), 'both'],
    'a binding that is not registered': [withRequest({protocolBinding: artifact}), 'binding'],
  },
})
