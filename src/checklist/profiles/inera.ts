import {ineraFaq, ineraGuide} from '../../requirement.ts'
import type {Override, Profile} from '../../rules/profile.ts'
import {vgrHub} from '../../rules/profile.ts'

/** What Inera's IdP has been seen to do and to demand. It publishes a guide, and no SAML profile. */
export const ineraProfile: Profile = {
  name: 'inera',
  title: {sv: 'Ineras IdP, så som den har setts', en: 'The Inera IdP, as it has been seen'},
  source: ineraGuide('3', 'observed'),
  confirmed: false,
  policy: vgrHub.policy,
  overrides: {
    ...only(['SIG04', 'ENC05', 'ATR01', 'ATR03', 'ATR13', 'MET12', 'MET64', 'SES02']),
    ATR01: {
      level: 'error',
      because: {
        sv: 'Inloggningen stoppas med ”400 Felaktigt anrop” när ett obligatoriskt attribut saknas.',
        en: 'The login stops with “400 Felaktigt anrop” when a required attribute is missing.',
      },
      requirement: ineraFaq('400 Felaktigt anrop', 'observed'),
    },
    MET22: {
      level: 'notice',
      because: {
        sv: 'Ineras egna metadata har inget slutdatum.',
        en: 'Inera’s own metadata has no end date.',
      },
    },
    MET27: {
      level: 'off',
      because: {
        sv: 'Ineras IdP krypterar inte, så tjänsten behöver ingen nyckel för det.',
        en: 'The Inera IdP does not encrypt, so the service needs no key for it.',
      },
    },
  },
}

/** Those overrides of the hub's profile that rest on the Inera IdP. */
function only(codes: readonly string[]): Readonly<Record<string, Override>> {
  return Object.fromEntries(Object.entries(vgrHub.overrides).filter(([code]) => codes.includes(code)))
}
