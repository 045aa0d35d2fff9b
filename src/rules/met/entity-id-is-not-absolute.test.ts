import {withDetails} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {entityIdIsNotAbsolute} from './entity-id-is-not-absolute.ts'

testRule(entityIdIsNotAbsolute, {
  passes: {'an https address': withDetails({}), 'a URN': withDetails({}, 'urn:mace:example.org:idp')},
  fails: {
    'none at all': [withDetails({}, ''), 'missing'],
    'a bare name': [withDetails({}, 'goteborg-idp'), 'relative'],
    'a space at the end': [withDetails({}, 'https://idp.example/saml '), 'spaced'],
    'one that is too long': [withDetails({}, `https://idp.example/${'x'.repeat(1010)}`), 'long'],
  },
})
