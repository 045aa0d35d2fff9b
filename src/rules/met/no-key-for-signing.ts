import {samlMetadata} from '../../requirement.ts'
import {rolesNamed} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const noKeyForSigning = defineRule({
  code: 'MET26',
  name: 'no-key-for-signing',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.1.1', 'MUST'),
  title: {
    sv: 'IdP:n har en nyckel för signering i sin metadata',
    en: 'The IdP has a key for signing in its metadata',
  },
  why: {
    sv: 'Mottagaren prövar intygens signatur med nyckeln i metadata. Finns ingen där nekas alla inloggningar.',
    en: 'The receiver checks the signature of assertions by the key in metadata. With none there every login is refused.',
  },
  fix: {
    sv: 'Publicera IdP:ns signeringscertifikat i ett KeyDescriptor med use="signing".',
    en: 'Publish the signing certificate of the IdP in a KeyDescriptor with use="signing".',
  },
  hides: ['MET08'],
  alsoKnownAs: ['A09', 'B02'],
  messages: {
    none: {
      sv: 'IdP-rollen har ingen nyckel för signering.',
      en: 'The IdP role has no key for signing.',
    },
    empty: {
      sv: 'IdP-rollens nyckel för signering har inget certifikat.',
      en: 'The key for signing of the IdP role has no certificate.',
    },
  },
  applies: ({subject}) => rolesNamed(subject.details, 'IDPSSODescriptor').length > 0,
  run: ({subject: {details}, found}) =>
    rolesNamed(details, 'IDPSSODescriptor').flatMap(({keys}) => {
      const signing = keys.filter(({use}) => use !== 'encryption')
      if (signing.length === 0) return [found('none', {})]
      return signing.every(({certificates, hasKeyValue}) => certificates.length === 0 && !hasKeyValue) ? [found('empty', {})] : []
    }),
})
