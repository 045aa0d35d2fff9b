import {samlCore} from '../../requirement.ts'
import {ssoRoles} from './roles-of.ts'
import {defineRule} from '../define.ts'

const prefix = 'urn:oasis:names:tc:SAML:'
/** SAML Core 8.3. Others are free to make formats of their own. */
const known: readonly string[] = [
  ...['unspecified', 'emailAddress', 'X509SubjectName', 'WindowsDomainQualifiedName'].map((name) => `${prefix}1.1:nameid-format:${name}`),
  ...['kerberos', 'entity', 'persistent', 'transient', 'encrypted'].map((name) => `${prefix}2.0:nameid-format:${name}`),
]

export const nameIdFormatIsUnknown = defineRule({
  code: 'MET61',
  name: 'name-id-format-is-unknown',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('8.3', 'observed'),
  title: {
    sv: 'NameIDFormat är ett namn som SAML känner',
    en: 'NameIDFormat is a name that SAML knows',
  },
  why: {
    sv: 'Formatet jämförs tecken för tecken. Ett felskrivet passar inget, och då nekar IdP:n begäran eller väljer själv.',
    en: 'The format is compared character by character. A misspelt one fits nothing, and the IdP refuses the request or chooses for itself.',
  },
  fix: {
    sv: 'Rätta stavningen, eller ta bort elementet.',
    en: 'Correct the spelling, or remove the element.',
  },
  alsoKnownAs: ['A20', 'B05'],
  messages: {
    misspelt: {
      sv: '{role} anger NameIDFormat «{got}», som inte finns. Väntat: {expected}.',
      en: '{role} gives the NameIDFormat «{got}», which does not exist. Expected: {expected}.',
    },
    unknown: {
      sv: '{role} anger NameIDFormat «{got}», som inte finns.',
      en: '{role} gives the NameIDFormat «{got}», which does not exist.',
    },
  },
  applies: ({subject}) => ssoRoles(subject.details).some(({nameIdFormats}) => nameIdFormats.length > 0),
  run: ({subject: {details}, found}) =>
    ssoRoles(details).flatMap(({role, nameIdFormats}) =>
      nameIdFormats
        .filter((got) => !known.includes(got))
        .flatMap((got) => {
          const expected = known.find((name) => tail(name) === tail(got))
          if (expected !== undefined) return [found('misspelt', {role, got, expected})]
          return /^urn:oasis:names:tc:SAML|^$|\s/i.test(got) ? [found('unknown', {role, got})] : []
        }),
    ),
})

/** The last word without capitals: `transient` alone, or with the wrong version before it, is meant for the known one. */
function tail(format: string): string {
  return /^(urn:|[a-z0-9-]+$)/i.test(format) ? (format.split(':').at(-1) ?? '').toLowerCase().replaceAll(/[\s-]/g, '') : format
}
