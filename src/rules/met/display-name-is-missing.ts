import {swedenConnect} from '../../requirement.ts'
import {ssoRoles} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const displayNameIsMissing = defineRule({
  code: 'MET30',
  name: 'display-name-is-missing',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('2.1.1.1', 'SHOULD'),
  title: {
    sv: 'Namn och logotyp för användaren finns i metadata',
    en: 'A name and a logotype for the user are in the metadata',
  },
  why: {
    sv: 'Namnet och logotypen visas när användaren väljer inloggning och när hen godkänner i telefonen.',
    en: 'The name and the logotype are shown when the user chooses a login, and when approving on the phone.',
  },
  fix: {
    sv: 'Lägg till mdui:UIInfo med DisplayName på svenska och en Logo med https-adress.',
    en: 'Add mdui:UIInfo with a DisplayName in Swedish and a Logo with an https address.',
  },
  alsoKnownAs: ['A17', 'B11'],
  messages: {
    name: {
      sv: '{role} saknar mdui:DisplayName på svenska.',
      en: '{role} has no mdui:DisplayName in Swedish.',
    },
    logo: {sv: '{role} saknar mdui:Logo.', en: '{role} has no mdui:Logo.'},
    insecure: {
      sv: 'Logotypen «{got}» är varken https eller data.',
      en: 'The logotype «{got}» is neither https nor data.',
    },
  },
  applies: ({subject}) => ssoRoles(subject.details).length > 0,
  run: ({subject: {details}, found}) =>
    ssoRoles(details).flatMap(({role, ui}) => [
      ...(ui?.displayNames['sv'] ? [] : [found('name', {role})]),
      ...(ui && ui.logos.length > 0 ? [] : [found('logo', {role})]),
      ...(ui?.logos ?? []).filter((logo) => !/^(https:|data:)/i.test(logo)).map((got) => found('insecure', {got})),
    ]),
})
