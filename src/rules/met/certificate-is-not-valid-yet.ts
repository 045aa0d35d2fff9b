import {samlMetadata} from '../../requirement.ts'
import {readCertificate, shortFingerprint} from '../../saml/certificate.ts'
import {defineRule} from '../define.ts'
import {showInstant} from '../time.ts'

export const certificateIsNotValidYet = defineRule({
  code: 'MET57',
  name: 'certificate-is-not-valid-yet',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.1.1', 'observed'),
  title: {
    sv: 'Certifikaten i metadata har börjat gälla',
    en: 'The certificates in metadata have begun to be valid',
  },
  why: {
    sv: 'Enligt standarden är certifikatet bara ett omslag till nyckeln, men flera produkter nekar ett som inte har börjat gälla.',
    en: 'By the standard the certificate only wraps the key, but several products refuse one that is not valid yet.',
  },
  fix: {
    sv: 'Vänta med att använda nyckeln tills certifikatet gäller, eller gör ett nytt. Kontrollera klockan på servern som gjorde det.',
    en: 'Wait with the key until the certificate is valid, or make another. Check the clock of the server that made it.',
  },
  alsoKnownAs: ['E03'],
  messages: {
    later: {
      sv: 'Certifikatet {certificate} i {role} börjar gälla {got}.',
      en: 'The certificate {certificate} in {role} becomes valid on {got}.',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({keys}) => keys.some(({certificates}) => certificates.length > 0)),
  run: ({subject: {details, readAt}, found}) =>
    details.roles.flatMap(({role, keys}) =>
      [...new Set(keys.flatMap(({certificates}) => certificates))]
        .flatMap((text) => readCertificate(text) ?? [])
        .filter(({notBefore}) => notBefore > readAt)
        .map(({fingerprint, notBefore}) => found('later', {role, certificate: shortFingerprint(fingerprint), got: showInstant(notBefore)})),
    ),
})
