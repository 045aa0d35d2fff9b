import {withInput, withProblem} from '../readable-input.ts'
import {testRule} from '../testing.ts'
import {notSaml} from './not-saml.ts'

testRule(notSaml, {
  passes: {'a message': withInput()},
  fails: {
    'an empty file': [withProblem({kind: 'not-saml', type: 'nothing', detail: ''}), 'nothing'],
    'a web page': [withProblem({kind: 'not-saml', type: 'html', detail: ''}), 'html'],
    'JSON': [withProblem({kind: 'not-saml', type: 'json', detail: ''}), 'json'],
    'a token of OpenID Connect': [withProblem({kind: 'not-saml', type: 'jwt', detail: ''}), 'jwt'],
    'a picture': [withProblem({kind: 'not-saml', type: 'picture', detail: ''}), 'picture'],
    'a document': [withProblem({kind: 'not-saml', type: 'document', detail: ''}), 'document'],
    'a web address': [withProblem({kind: 'not-saml', type: 'address', detail: ''}), 'address'],
    'other XML': [withProblem({kind: 'not-saml', type: 'other-xml', detail: ''}), 'other-xml'],
    'plain text': [withProblem({kind: 'not-saml', type: 'text', detail: ''}), 'text'],
  },
})
