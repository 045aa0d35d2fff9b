import {swedenConnect} from '../../requirement.ts'
import {algorithm} from '../../saml/names.ts'
import {isBrokenHash} from '../accepted-algorithms.ts'
import {defineRule} from '../define.ts'

export const metadataSignatureIsWeak = defineRule({
  code: 'MET56',
  name: 'metadata-signature-is-weak',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('8', 'SHOULD NOT'),
  title: {
    sv: 'Metadata är signerade med en stark algoritm',
    en: 'The metadata is signed with a strong algorithm',
  },
  why: {
    sv: 'SHA-1 och MD5 är knäckta. Mottagare avvisar metadata som är signerade så, även om nyckeln är stark.',
    en: 'SHA-1 and MD5 are broken. Receivers refuse metadata that is signed so, though the key be strong.',
  },
  fix: {
    sv: 'Ställ om signeringen av metadata till RSA-SHA256 eller ECDSA-SHA256, med SHA-256 som kontrollsumma.',
    en: 'Change the signing of metadata to RSA-SHA256 or ECDSA-SHA256, with SHA-256 for the digest.',
  },
  alsoKnownAs: ['rsa-sha1', 'SHA-1'],
  messages: {
    method: {
      sv: '{on} är signerat med {got}. Väntat: {expected}.',
      en: '{on} is signed with {got}. Expected: {expected}.',
    },
    digest: {
      sv: 'Kontrollsumman för {on} är gjord med {got}. Väntat: {expected}.',
      en: 'The digest of {on} is made with {got}. Expected: {expected}.',
    },
  },
  applies: ({subject: {details}}) => (details.signatures ?? []).length > 0,
  run: ({subject: {details}, found}) =>
    (details.signatures ?? []).flatMap(({on, signatureMethod: method = '', digestMethod: digest = ''}) => [
      ...(isBrokenHash(method) ? [found('method', {on, got: method, expected: algorithm.rsaSha256})] : []),
      ...(isBrokenHash(digest) ? [found('digest', {on, got: digest, expected: algorithm.sha256})] : []),
    ]),
})
