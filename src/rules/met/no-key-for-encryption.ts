import {saml2int} from '../../requirement.ts'
import {rolesNamed} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const noKeyForEncryption = defineRule({
  code: 'MET27',
  name: 'no-key-for-encryption',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: saml2int('SDP-MD08', 'MUST'),
  title: {
    sv: 'Tjänsten har en nyckel för kryptering i sin metadata',
    en: 'The service has a key for encryption in its metadata',
  },
  why: {
    sv: 'Ineras IdP krypterar inte, men Sweden Connect och SAML2int kräver det. Utan nyckel kan intyget inte krypteras till tjänsten.',
    en: 'The Inera IdP does not encrypt, but Sweden Connect and SAML2int demand it. Without a key the assertion cannot be encrypted for the service.',
  },
  fix: {
    sv: 'Publicera ett KeyDescriptor med use="encryption" när tjänsten kan öppna krypterade intyg.',
    en: 'Publish a KeyDescriptor with use="encryption" once the service can open encrypted assertions.',
  },
  alsoKnownAs: ['A10', 'C2'],
  messages: {
    none: {
      sv: 'Tjänsten har ingen nyckel för kryptering.',
      en: 'The service has no key for encryption.',
    },
  },
  applies: ({subject}) => rolesNamed(subject.details, 'SPSSODescriptor').length > 0,
  run: ({subject: {details}, found}) =>
    rolesNamed(details, 'SPSSODescriptor').flatMap(({keys}) => (keys.some(({use}) => use !== 'signing') ? [] : [found('none', {})])),
})
