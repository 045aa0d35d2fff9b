import {swedenConnect} from '../../requirement.ts'
import {type Certificate, shortFingerprint} from '../../saml/certificate.ts'
import {defineRule} from '../define.ts'

const leastRsa = 2048

export const keyIsWeak = defineRule({
  code: 'SIG10',
  name: 'key-is-weak',
  on: 'metadata',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('8', 'MUST'),
  title: {
    sv: 'Nycklarna i metadata är starka nog',
    en: 'The keys in metadata are strong enough',
  },
  why: {
    sv: 'Den som räknar ut en svag nyckel kan utfärda intyg i någon annans namn. Därför vägrar många produkter att använda den.',
    en: 'Whoever works out a weak key can issue assertions in another’s name. So many products refuse to use it.',
  },
  fix: {
    sv: 'Skapa ett nytt certifikat med RSA på minst 2048 bitar (hellre 3072) eller EC på P-256, P-384 eller P-521. Lägg in det bredvid det gamla och byt enligt rutin.',
    en: 'Make a new certificate with RSA of at least 2048 bits (better 3072) or EC on P-256, P-384 or P-521. Add it beside the old one and change by routine.',
  },
  alsoKnownAs: ['E01', 'key length is too short', 'ee key too small'],
  messages: {
    short: {
      sv: 'Certifikatet {certificate} har en RSA-nyckel på {got} bitar. Väntat: minst {expected}.',
      en: 'The certificate {certificate} has an RSA key of {got} bits. Expected: at least {expected}.',
    },
    curve: {
      sv: 'Certifikatet {certificate} har en EC-nyckel på en annan kurva. Väntat: {expected}.',
      en: 'The certificate {certificate} has an EC key on another curve. Expected: {expected}.',
    },
    kind: {
      sv: 'Certifikatet {certificate} har en nyckel av slaget {got}. Väntat: {expected}.',
      en: 'The certificate {certificate} has a key of the kind {got}. Expected: {expected}.',
    },
  },
  applies: ({subject}) => subject.signingCertificates.length > 0,
  run: ({subject, found}) =>
    subject.signingCertificates.flatMap((one: Certificate) => {
      const {keyType, keyBits} = one
      const certificate = shortFingerprint(one.fingerprint)
      if (keyType === 'ec') return keyBits === undefined || keyBits < 256 ? [found('curve', {certificate, expected: 'P-256, P-384, P-521'})] : []
      if (!keyType.startsWith('rsa')) return [found('kind', {certificate, got: keyType, expected: 'RSA, EC'})]
      if ((keyBits ?? 0) >= leastRsa) return []
      return [found('short', {certificate, got: String(keyBits ?? 0), expected: String(leastRsa)})]
    }),
})
