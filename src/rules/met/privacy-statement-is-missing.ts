import {saml2int} from '../../requirement.ts'
import {rolesNamed} from './roles-of.ts'
import {defineRule} from '../define.ts'

export const privacyStatementIsMissing = defineRule({
  code: 'MET64',
  name: 'privacy-statement-is-missing',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: saml2int('SDP-MD09', 'MUST'),
  title: {
    sv: 'Tjänsten länkar till sin information om personuppgifter',
    en: 'The service links to its information about personal data',
  },
  why: {
    sv: 'IdP:er visar länken när användaren ska godkänna att uppgifter lämnas ut.',
    en: 'IdPs show the link when the user is to consent to the release of data.',
  },
  fix: {
    sv: 'Lägg till mdui:PrivacyStatementURL i mdui:UIInfo, på svenska och gärna på engelska.',
    en: 'Add mdui:PrivacyStatementURL to mdui:UIInfo, in Swedish and preferably in English.',
  },
  messages: {
    none: {
      sv: 'Tjänsten saknar mdui:PrivacyStatementURL.',
      en: 'The service has no mdui:PrivacyStatementURL.',
    },
  },
  applies: ({subject: {details}}) => rolesNamed(details, 'SPSSODescriptor').length > 0 && details.extensions !== undefined,
  run: ({subject: {details}, found}) =>
    (details.extensions?.links ?? []).some(({role, part}) => role === 'SPSSODescriptor' && part === 'PrivacyStatementURL') ? [] : [found('none', {})],
})
