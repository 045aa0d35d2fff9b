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
    language: 'sv',
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
    MET64: {
      level: 'off',
      because: {sv: 'Länken krävs bara av SAML2int.', en: 'Only SAML2int demands the link.'},
    },
    MET29: {
      level: 'error',
      because: {
        sv: 'Organisationen ska stå i metadata, med namn, visningsnamn och webbadress.',
        en: 'The organisation has to be in the metadata, with its name, display name and web address.',
      },
      requirement: swedenConnect('2.1.1.1', 'MUST'),
    },
    MET30: {
      level: 'error',
      because: {
        sv: 'Ett svenskt namn och en logotyp ska stå i metadata.',
        en: 'A Swedish name and a logotype have to be in the metadata.',
      },
      requirement: swedenConnect('2.1.1.1', 'MUST'),
    },
    MET48: {
      level: 'error',
      because: {
        sv: 'En IdP ska ange minst en nivå som den är godkänd för.',
        en: 'An IdP has to give at least one level that it is approved for.',
      },
      requirement: swedenConnect('2.1.3', 'MUST'),
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
