import {swedenConnect} from '../../requirement.ts'
import {shortFingerprint} from '../../saml/certificate.ts'
import {certificatesIn} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const keyIsTooShort = defineRule({
  code: 'MET37',
  name: 'key-is-too-short',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('8', 'MUST'),
  title: {sv: 'Nycklarna i metadata är långa nog, och av ett slag som används', en: 'The keys in the metadata are long enough, and of a kind that is in use'},
  why: {
    sv: 'En kort nyckel kan räknas fram, och då kan vem som helst ställa ut intyg i ditt namn.',
    en: 'A short key can be computed, and then anybody can issue assertions in your name.',
  },
  fix: {
    sv: 'Byt till en RSA-nyckel på minst 2048 bitar (hellre 3072) eller en elliptisk på P-256, med det nya certifikatet bredvid det gamla under bytet.',
    en: 'Change to an RSA key of at least 2048 bits (better 3072) or an elliptic one on P-256, with the new certificate beside the old during the change.',
  },
  // The same of signing keys alone, said where a login is judged.
  hides: ['SIG10'],
  alsoKnownAs: ['E01'],
  messages: {
    other: {
      sv: 'Certifikatet {certificate} har en nyckel av slaget {got}. Väntat: RSA eller EC.',
      en: 'The certificate {certificate} has a key of the kind {got}. Expected: RSA or EC.',
    },
    short: {
      sv: 'Certifikatet {certificate} har en nyckel ({type}) på {got} bitar. Väntat: minst {expected}.',
      en: 'The certificate {certificate} has a key ({type}) of {got} bits. Expected: at least {expected}.',
    },
  },
  applies: ({subject}) => certificatesIn(subject.details).length > 0,
  run: ({subject: {details}, found}) =>
    certificatesIn(details).flatMap(({fingerprint, keyType, keyBits}) => {
      const expected = keyType === 'ec' ? 256 : 2048
      if (!/^(rsa|ec)/.test(keyType)) return [found('other', {certificate: shortFingerprint(fingerprint), got: keyType})]
      // A curve of another name than we know is not called short.
      if (keyBits === undefined || keyBits >= expected) return []
      const told = {certificate: shortFingerprint(fingerprint), type: keyType.toUpperCase(), got: String(keyBits)}
      return [found('short', {...told, expected: String(expected)})]
    }),
})
