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
  title: {sv: 'Nycklarna i metadata är långa nog', en: 'The keys in the metadata are long enough'},
  why: {
    sv: 'En kort nyckel kan räknas fram, och då kan vem som helst ställa ut intyg i ditt namn.',
    en: 'A short key can be computed, and then anybody can issue assertions in your name.',
  },
  fix: {
    sv: 'Byt till en RSA-nyckel på minst 3072 bitar eller en elliptisk på P-256, med det nya certifikatet bredvid det gamla under bytet.',
    en: 'Change to an RSA key of at least 3072 bits or an elliptic one on P-256, with the new certificate beside the old during the change.',
  },
  alsoKnownAs: ['E01'],
  messages: {
    short: {
      sv: 'Certifikatet {certificate} har en {type}-nyckel på {got} bitar. Väntat: minst {expected}.',
      en: 'The certificate {certificate} has an {type} key of {got} bits. Expected: at least {expected}.',
    },
  },
  applies: ({subject}) => certificatesIn(subject.details).length > 0,
  run: ({subject: {details}, found}) =>
    certificatesIn(details).flatMap(({fingerprint, keyType, keyBits}) => {
      const expected = keyType === 'ec' ? 256 : 2048
      if (keyBits === undefined || keyBits >= expected) return []
      const told = {certificate: shortFingerprint(fingerprint), type: keyType.toUpperCase(), got: String(keyBits)}
      return [found('short', {...told, expected: String(expected)})]
    }),
})
