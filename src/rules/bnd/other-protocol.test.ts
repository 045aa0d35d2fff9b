import {withInput, withProblem} from '../readable-input.ts'
import {testRule} from '../testing.ts'
import {otherProtocol} from './other-protocol.ts'

testRule(otherProtocol, {
  passes: {
    'a message': withInput(),
    'what is no federation at all': withProblem({kind: 'not-saml', type: 'json', detail: ''}),
  },
  fails: {
    'WS-Federation': [withProblem({kind: 'not-saml', type: 'ws-federation', detail: ''}), 'ws-federation'],
    'SAML 1': [withProblem({kind: 'not-saml', type: 'saml-1', detail: ''}), 'saml-1'],
  },
})
