import {samlBindings} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const sendsAPage = defineFault({
  name: 'sends-a-page',
  number: 249,
  stage: 'signed',
  title: {sv: 'En sida i stället för svar', en: 'A page instead of a response'},
  why: {
    sv: 'Fältet SAMLResponse innehåller texten på en felsida, inte ett SAML-meddelande.',
    en: 'The field SAMLResponse holds the text of an error page, not a SAML message.',
  },
  breaks: samlBindings('3.5.4', 'MUST'),
  caughtBy: ['BND01'],
  receiver: 'reject',
  bend: () => 'Internal Server Error',
})
