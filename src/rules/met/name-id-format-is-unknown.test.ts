import {testRule} from '../testing.ts'
import {nameIdFormatIsUnknown} from './name-id-format-is-unknown.ts'
import {withSp} from './sound-details.ts'

const format = (...nameIdFormats: readonly string[]) => withSp({nameIdFormats})

testRule(nameIdFormatIsUnknown, {
  passes: {
    'transient': withSp({}),
    'mail of SAML 1.1': format('urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'),
    'a format of the federation’s own': format('https://idp.example/formats/employee'),
    'the handle of Shibboleth 1': format('urn:mace:shibboleth:1.0:nameIdentifier'),
  },
  fails: {
    'mail of SAML 2.0, which does not exist': [format('urn:oasis:names:tc:SAML:2.0:nameid-format:emailAddress'), 'misspelt'],
    'a capital': [format('urn:oasis:names:tc:SAML:2.0:nameid-format:Transient'), 'misspelt'],
    'the last word alone': [format('transient'), 'misspelt'],
    'a word that SAML does not have': [format('urn:oasis:names:tc:SAML:2.0:nameid-format:temporary'), 'unknown'],
    'nothing': [format(''), 'unknown'],
  },
  skips: {'none given': format()},
})
