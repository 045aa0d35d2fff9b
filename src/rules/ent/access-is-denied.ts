import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {saysAnyOf} from '../error-page.ts'

const words = ['MSIS7068', 'MSIS5007', 'AADSTS50105', 'not assigned to a role for the application'] as const

export const accessIsDenied = defineRule({
  code: 'ENT05',
  name: 'access-is-denied',
  on: 'flow',
  level: 'notice',
  certainty: 'indication',
  owner: 'local-idp',
  requirement: samlCore('3.2.2.2', 'observed'),
  title: {
    sv: 'Utfärdaren släpper in användaren till tjänsten',
    en: 'The issuer lets the user in to the service',
  },
  why: {
    sv: 'Tjänsten är känd, men den är inaktiverad hos utfärdaren eller så saknar användaren åtkomst till den.',
    en: 'The service is known, but it is disabled at the issuer or the user has no access to it.',
  },
  fix: {
    sv: 'AD FS: kontrollera att tjänsten är aktiverad och vad åtkomstregeln säger. Entra: tilldela användaren eller gruppen.',
    en: 'AD FS: check that the service is enabled and what the access control policy says. Entra: assign the user or the group.',
  },
  alsoKnownAs: ['325', 'MSIS7007', ...words, 'NOACCESS'],
  messages: {
    denied: {
      sv: '{host} nekar användaren åtkomst till tjänsten ({got}).',
      en: '{host} denies the user access to the service ({got}).',
    },
  },
  applies: ({subject}) => subject.outcome.kind === 'refused',
  run({subject: {outcome}, found}) {
    const got = saysAnyOf(outcome, words)
    return outcome.kind === 'refused' && got !== undefined ? [found('denied', {host: outcome.host, got})] : []
  },
})
