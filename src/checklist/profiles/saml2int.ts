import {saml2int} from '../../requirement.ts'
import type {Override, Profile} from '../../rules/profile.ts'
import type {Text} from '../../text.ts'

/** Kantara's profile for interoperability. It has no levels of assurance of its own: any name for one is right. */
export const saml2intProfile: Profile = {
  name: 'saml2int',
  title: {sv: 'SAML2int 2.0', en: 'SAML2int 2.0'},
  source: saml2int('1', 'MUST'),
  confirmed: true,
  policy: {skewSeconds: 180, certificateDays: 30, loaVocabulary: []},
  overrides: {
    MET22: demanded('SDP-MD03', {sv: 'Metadata ska ha ett slutdatum.', en: 'Metadata has to have an end date.'}),
    MET27: demanded('SDP-MD08', {sv: 'En tjänst ska ha en nyckel för kryptering.', en: 'A service has to have a key for encryption.'}),
    MET30: demanded('SDP-MD09', {sv: 'Namn och logotyp ska finnas i mdui:UIInfo.', en: 'A name and a logotype have to be in mdui:UIInfo.'}),
    MET60: demanded('SDP-SP28', {sv: 'En begäran om utloggning ska vara signerad.', en: 'A request for logout has to be signed.'}),
    MET64: demanded('SDP-MD09', {sv: 'En tjänst ska länka till sin information om personuppgifter.', en: 'A service has to link to its information about personal data.'}),
    MET31: demanded('SDP-MD11', {sv: 'En teknisk kontakt ska ha en e-postadress.', en: 'A technical contact has to have a mail address.'}),
    MET33: demanded('SDP-MD12', {sv: 'En IdP ska ha en felsida.', en: 'An IdP has to have an error page.'}),
    MET36: demanded('SDP-IDP25', {sv: 'Utloggning ska gå med HTTP-Redirect.', en: 'Logout has to go by HTTP-Redirect.'}),
    MET29: {
      level: 'notice',
      because: {sv: 'Profilen kräver ingen Organization.', en: 'The profile does not demand an Organization.'},
    },
    MET48: {
      level: 'off',
      because: {sv: 'Profilen har inga egna tillitsnivåer.', en: 'The profile has no levels of assurance of its own.'},
    },
    LOA02: {
      level: 'warning',
      because: {
        sv: 'Profilen vill att nivån utelämnas när den inte behövs, och kräver ingen jämförelse.',
        en: 'The profile wants the level left out when it is not needed, and demands no comparison.',
      },
      requirement: saml2int('SDP-SP07', 'SHOULD'),
    },
  },
}

function demanded(section: string, because: Text): Override {
  return {level: 'error', because, requirement: saml2int(section, 'MUST')}
}
