import {sambiTechnical} from '../../requirement.ts'
import {type Profile, vgrHub} from '../../rules/profile.ts'

/** The federation of healthcare. Its technical demands build on SAML2int and eGov; the text has been read at second hand only. */
export const sambiProfile: Profile = {
  name: 'sambi',
  title: {sv: 'Sambi (läst i andra hand)', en: 'Sambi (read at second hand)'},
  source: sambiTechnical('Bilaga 2', 'MUST'),
  confirmed: false,
  policy: vgrHub.policy,
  overrides: {
    MET64: {
      level: 'off',
      because: {sv: 'Länken krävs bara av SAML2int.', en: 'Only SAML2int demands the link.'},
    },
    MET29: {
      level: 'error',
      because: {
        sv: 'En IdP utan OrganizationDisplayName syns inte i anvisningstjänsten.',
        en: 'An IdP without OrganizationDisplayName is not shown by the discovery service.',
      },
      requirement: sambiTechnical('anvisning', 'MUST'),
    },
    MET22: {
      level: 'notice',
      because: {
        sv: 'Federationen sätter slutdatumet när den samlar och signerar metadata.',
        en: 'The federation sets the end date when it collects and signs the metadata.',
      },
      requirement: sambiTechnical('metadata', 'MUST'),
    },
    SIG04: {
      level: 'off',
      because: {
        sv: 'eGov-profilen, som Sambi bygger på, godtar ett signerat intyg i ett osignerat svar.',
        en: 'The eGov profile, which Sambi builds on, takes a signed assertion in a response that is not signed.',
      },
    },
    ENC05: {
      level: 'notice',
      because: {
        sv: 'Om Sambi kräver kryptering är inte känt.',
        en: 'Whether Sambi demands encryption is not known.',
      },
    },
  },
}
