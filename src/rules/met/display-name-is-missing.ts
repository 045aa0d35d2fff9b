import {swedenConnect} from '../../requirement.ts'
import type {Localized} from '../../saml/metadata-details.ts'
import {ssoRoles} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const displayNameIsMissing = defineRule({
  code: 'MET30',
  name: 'display-name-is-missing',
  on: 'published',
  needs: ['policy'],
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('2.1.1.1', 'MUST'),
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
    nameless: {sv: '{role} saknar mdui:DisplayName.', en: '{role} has no mdui:DisplayName.'},
    name: {
      sv: '{role} saknar mdui:DisplayName på svenska; namnet finns på {got}.',
      en: '{role} has no mdui:DisplayName in Swedish; the name is given in {got}.',
    },
    logo: {sv: '{role} saknar mdui:Logo.', en: '{role} has no mdui:Logo.'},
    insecure: {
      sv: 'Logotypen «{got}» är varken https eller data.',
      en: 'The logotype «{got}» is neither https nor data.',
    },
  },
  applies: ({subject}) => ssoRoles(subject.details).length > 0,
  run: ({subject: {details}, facts: {policy: {language}}, found}) =>
    ssoRoles(details).flatMap(({role, ui}) => [
      ...namesOf(ui?.displayNames, language).map((got) => (got === '' ? found('nameless', {role}) : found('name', {role, got}))),
      ...(ui && ui.logos.length > 0 ? [] : [found('logo', {role})]),
      ...(ui?.logos ?? []).filter((logo) => !/^(https:|data:)/i.test(logo)).map((got) => found('insecure', {got})),
    ]),
})

/** Nothing when there is a name as demanded; else the languages that there are names in. */
function namesOf(names: Localized = {}, language?: string): readonly string[] {
  const languages = Object.keys(names).filter((each) => names[each])
  const isThere = language === undefined ? languages.length > 0 : languages.includes(language)
  return isThere ? [] : [languages.join(', ')]
}
