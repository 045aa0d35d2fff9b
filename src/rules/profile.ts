import type {Policy} from '../evidence/facts.ts'
import {type Requirement, ineraGuide} from '../requirement.ts'
import {loa} from '../saml/names.ts'
import type {Text} from '../text.ts'
import type {Level} from './define.ts'

/** What a federation demands where the standards leave it open: values, and rules that weigh differently there. */
export interface Profile {
  readonly name: string
  readonly title: Text
  /** Where its demands are written. */
  readonly source: Requirement
  /** False while it is our assumption: a report then says so. */
  readonly confirmed: boolean
  readonly policy: Omit<Policy, 'environment'>
  /** By the rule's code. A report says when a level is not the rule's own, and why. */
  readonly overrides: Readonly<Record<string, Override>>
}

export interface Override {
  /** `off`: not demanded here, so the rule does not apply. */
  readonly level: Level | 'off'
  readonly because: Text
  /** The place in the profile's own document; absent where it is an observation or our assumption. */
  readonly requirement?: Requirement
}

/** The regional hub. It follows what the Inera IdP has been seen to do, until the hub has a profile of its own. */
export const vgrHub: Profile = {
  name: 'vgr-hub',
  title: {sv: 'Regionens hubb (antagen profil)', en: 'The regional hub (assumed profile)'},
  source: ineraGuide('3', 'observed'),
  confirmed: false,
  policy: {skewSeconds: 60, certificateDays: 30, loaVocabulary: [loa.sambi2, loa.sambi3], language: 'sv'},
  overrides: {
    SIG04: {
      level: 'off',
      because: {
        sv: 'Ineras IdP signerar bara intyget, och hubben godtar det.',
        en: 'The Inera IdP signs only the assertion, and the hub accepts that.',
      },
    },
    ATR01: {
      level: 'error',
      because: {
        sv: 'Ineras IdP stoppar inloggningen när ett obligatoriskt attribut saknas.',
        en: 'The Inera IdP stops the login when a required attribute is missing.',
      },
    },
    NET11: {
      level: 'warning',
      because: {
        sv: 'Ett webbcertifikat som går ut stoppar alla på en gång.',
        en: 'A web certificate that runs out stops everybody at once.',
      },
    },
    NET15: {
      level: 'warning',
      because: {
        sv: 'Ineras bekräftelser gäller i 60 sekunder.',
        en: 'Inera’s confirmations last 60 seconds.',
      },
    },
    MET08: {
      level: 'warning',
      because: {
        sv: 'Vad hubben kräver vid registrering är inte känt.',
        en: 'What the hub demands at registration is not known.',
      },
    },
    MET11: {
      level: 'warning',
      because: {
        sv: 'Hubbens användare kommer från många organisationers nät.',
        en: 'The users of the hub come from the networks of many organisations.',
      },
    },
    MET64: {
      level: 'off',
      because: {sv: 'Länken krävs bara av SAML2int.', en: 'Only SAML2int demands the link.'},
    },
    MET12: {
      level: 'error',
      because: {sv: 'En röjd nyckel är alltid en incident.', en: 'A key that is out is always an incident.'},
    },
    ATR13: {
      level: 'error',
      because: {
        sv: 'Tjänsten stoppar inloggningen när ett obligatoriskt attribut saknas.',
        en: 'The service stops the login when a required attribute is missing.',
      },
    },
    ATR03: {
      level: 'error',
      because: {
        sv: 'Ett obligatoriskt attribut under fel namn är för Ineras IdP och för tjänsten ett som saknas.',
        en: 'To the Inera IdP and to the service, a required attribute under the wrong name is a missing one.',
      },
    },
    ENC05: {
      level: 'off',
      because: {
        sv: 'Ineras IdP krypterar inte, och hubben kräver det inte.',
        en: 'The Inera IdP does not encrypt, and the hub does not demand it.',
      },
    },
    SES02: {
      level: 'error',
      because: {sv: 'Ingen kommer in så länge slingan pågår.', en: 'Nobody gets in while the loop lasts.'},
    },
  },
}
