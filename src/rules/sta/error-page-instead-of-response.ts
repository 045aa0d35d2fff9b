import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {messagesOf} from '../recorded-messages.ts'

const guid = /(?:Activity|Aktivitets|Correlation)[- ]?ID:?\s{0,3}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i

export const errorPageInsteadOfResponse = defineRule({
  code: 'STA08',
  name: 'error-page-instead-of-response',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('3.2.2', 'observed'),
  title: {
    sv: 'Utfärdaren svarar tjänsten också när den nekar',
    en: 'The issuer answers the service also when it refuses',
  },
  why: {
    sv: 'Felet visades hos den som fick begäran och nådde aldrig tjänsten. Orsaken står i dess logg, och det som sidan säger leder dit.',
    en: 'The fault was shown by the one that got the request, and never reached the service. The cause stands in its log, and what the page says leads there.',
  },
  fix: {
    sv: 'Skicka tid och Activity ID till den som visar sidan. I AD FS: Get-WinEvent -LogName ”AD FS/Admin” och sök på Activity ID. Säger sidan en kod: kör vgefos explain på den.',
    en: 'Send the time and the Activity ID to the one that shows the page. In AD FS: Get-WinEvent -LogName “AD FS/Admin”, and search for the Activity ID. If the page names a code, run vgefos explain on it.',
  },
  alsoKnownAs: ['idp.inera.se/_error'],
  messages: {
    page: {
      sv: '{host} visade en felsida i stället för att svara på begäran från {issuer}.',
      en: '{host} showed an error page instead of answering the request of {issuer}.',
    },
    activity: {
      sv: '{host} visade en felsida i stället för att svara på begäran från {issuer}. Activity ID: {activity}',
      en: '{host} showed an error page instead of answering the request of {issuer}. Activity ID: {activity}',
    },
  },
  applies: ({subject}) => subject.tool === 'capture' && subject.outcome.kind === 'refused',
  run({subject, found}) {
    const {outcome} = subject
    const last = messagesOf(subject).at(-1)
    if (outcome.kind !== 'refused' || last?.message.kind !== 'AuthnRequest') return []
    const told = {host: outcome.host, issuer: last.message.issuer?.value ?? '–'}
    const activity = guid.exec(outcome.text)?.[1]
    return [activity === undefined ? found('page', told) : found('activity', {...told, activity})]
  },
})
