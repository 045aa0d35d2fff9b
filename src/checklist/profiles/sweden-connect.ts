import {swedenConnect} from '../../requirement.ts'
import type {Profile} from '../../rules/profile.ts'

/** The deployment profile of the Swedish eID framework. Many rules cite it, and weigh in it as they are. */
export const swedenConnectProfile: Profile = {
  name: 'swedenconnect',
  title: {sv: 'Sweden Connect', en: 'Sweden Connect'},
  source: swedenConnect('1', 'MUST'),
  confirmed: true,
  policy: {
    skewSeconds: 60,
    certificateDays: 30,
    loaVocabulary: [
      'http://id.elegnamnden.se/loa/1.0/loa2',
      'http://id.elegnamnden.se/loa/1.0/loa3',
      'http://id.elegnamnden.se/loa/1.0/loa4',
      'http://id.swedenconnect.se/loa/1.0/uncertified-loa2',
      'http://id.swedenconnect.se/loa/1.0/uncertified-loa3',
    ],
  },
  overrides: {
    BND06: {
      level: 'error',
      because: {
        sv: 'Ramverkets tjänster avvisar oombedda svar.',
        en: 'Services in this framework refuse unsolicited responses.',
      },
      requirement: swedenConnect('6.1', 'MUST NOT'),
    },
    MET27: {
      level: 'error',
      because: {
        sv: 'Intyget ska krypteras, och det går inte utan tjänstens nyckel.',
        en: 'The assertion has to be encrypted, which takes the key of the service.',
      },
      requirement: swedenConnect('6.1', 'MUST'),
    },
  },
}
