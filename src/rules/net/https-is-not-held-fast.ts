import {strictTransport} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {answeredFor} from '../probed.ts'

export const httpsIsNotHeldFast = defineRule({
  code: 'NET19',
  name: 'https-is-not-held-fast',
  on: 'probe',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: strictTransport('6.1', 'observed'),
  title: {
    sv: 'Servern säger åt webbläsaren att alltid använda https (HSTS)',
    en: 'The server tells the browser to use https always (HSTS)',
  },
  why: {
    sv: 'Utan Strict-Transport-Security kan någon i användarens nät locka webbläsaren till http första gången.',
    en: 'Without Strict-Transport-Security somebody in the user’s network can lure the browser to http the first time.',
  },
  fix: {
    sv: 'Lägg till huvudet Strict-Transport-Security i svaren, till exempel max-age=31536000, när allt på servern nås med https.',
    en: 'Add the header Strict-Transport-Security to the answers, for example max-age=31536000, once all on the server is reached by https.',
  },
  alsoKnownAs: ['F05', 'HSTS'],
  messages: {
    missing: {
      sv: 'Inget svar från {host} har huvudet Strict-Transport-Security.',
      en: 'No answer of {host} has the header Strict-Transport-Security.',
    },
  },
  applies: ({subject}) => subject.isSecure && answeredFor(subject, 'login').length > 0,
  run: ({subject, found}) =>
    answeredFor(subject, 'login').some(({answer}) => answer.strictTransport !== null) ? [] : [found('missing', {host: subject.host})],
})
