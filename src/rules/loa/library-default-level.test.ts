import {loa} from '../../saml/names.ts'
import {type Case, sound, testRule, withRequest} from '../testing.ts'
import {libraryDefaultLevel} from './library-default-level.ts'

const password = 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport'

const asking = (...classRefs: readonly string[]): Case => withRequest({requestedAuthnContext: {comparison: 'exact', classRefs}})

testRule(libraryDefaultLevel, {
  passes: {
    'a level of the hub': sound.request,
    'a password login or a level of the hub': asking(password, loa.sambi3),
  },
  fails: {'a password login': [asking(password), 'password']},
  skips: {'a request for no level': withRequest({requestedAuthnContext: undefined})},
})
