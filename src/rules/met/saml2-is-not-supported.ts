import {samlMetadata} from '../../requirement.ts'
import type {RoleDetails} from '../../saml/metadata-details.ts'
import {defineRule} from '../define.ts'

const saml2 = 'urn:oasis:names:tc:SAML:2.0:protocol'

export const saml2IsNotSupported = defineRule({
  code: 'MET21',
  name: 'saml2-is-not-supported',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.1', 'MUST'),
  title: {sv: 'Rollen säger att den talar SAML 2.0', en: 'The role says that it speaks SAML 2.0'},
  why: {
    sv: 'protocolSupportEnumeration avgör om en mottagare alls använder rollen. Utan SAML 2.0 där hoppas den över.',
    en: 'protocolSupportEnumeration decides whether a receiver uses the role at all. Without SAML 2.0 there it is skipped.',
  },
  fix: {
    sv: 'Lägg till urn:oasis:names:tc:SAML:2.0:protocol i rollens protocolSupportEnumeration.',
    en: 'Add urn:oasis:names:tc:SAML:2.0:protocol to protocolSupportEnumeration of the role.',
  },
  hides: ['MET08'],
  alsoKnownAs: ['A04'],
  messages: {
    other: {
      sv: '{role} talar {got}. Väntat: {expected}.',
      en: '{role} speaks {got}. Expected: {expected}.',
    },
  },
  applies: ({subject}) => subject.details.roles.some(isForLogin),
  run: ({subject: {details}, found}) =>
    details.roles
      .filter((one) => isForLogin(one) && !details.roles.some(({role, protocols}) => role === one.role && protocols.includes(saml2)))
      .map(({role, protocols}) => found('other', {role, got: protocols.join(' ') || '–', expected: saml2})),
})

/** An entity may have the same role twice, for an older SAML too: one of them is enough. */
function isForLogin({role}: RoleDetails): boolean {
  return role === 'IDPSSODescriptor' || role === 'SPSSODescriptor'
}
