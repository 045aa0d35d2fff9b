import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import type {ProbeEvidence} from '../../evidence/probe.ts'
import {type Answered, answeredFor, shownAddress, useOf} from '../probed.ts'

export const addressIsNotThere = defineRule({
  code: 'NET13',
  name: 'address-is-not-there',
  on: 'probe',
  level: 'error',
  certainty: 'indication',
  owner: 'local-idp',
  requirement: swedenConnect('5.2', 'MUST'),
  title: {sv: 'Adresserna i metadata finns på servern', en: 'The addresses of the metadata exist on the server'},
  why: {
    sv: 'Webbläsaren skickas till adressen med en begäran, och får en felsida i stället för inloggningen. Några få program svarar så bara när begäran saknas, som här.',
    en: 'The browser is sent to the address with a request, and gets an error page in place of the login. A few programs answer so only when there is no request, as here.',
  },
  fix: {
    sv: 'Öppna adressen i en webbläsare. Finns den inte: rätta den i metadata eller på servern, och skicka ny metadata till hubben.',
    en: 'Open the address in a browser. If it is not there: correct it in the metadata or on the server, and send new metadata to the hub.',
  },
  alsoKnownAs: ['F01', 'HTTP_404'],
  messages: {
    gone: {sv: '{use} på {address} svarar HTTP {got}.', en: '{use} at {address} answers HTTP {got}.'},
    named: {sv: '{address} svarar HTTP {got}.', en: '{address} answers HTTP {got}.'},
  },
  applies: ({subject}) => browsable(subject).length > 0,
  run: ({subject, found}) =>
    browsable(subject).flatMap((one) => {
      const got = one.answer.status
      if (got !== 404 && got !== 410) return []
      const told = {address: shownAddress(one), got: String(got)}
      return [one.uses.some(({kind}) => kind === 'login') ? found('gone', {...told, use: useOf(one)}) : found('named', told)]
    }),
})

/** Where a browser comes with GET, so that an answer to GET says something; and addresses that somebody named. */
function browsable(subject: ProbeEvidence): readonly Answered[] {
  return answeredFor(subject, 'login', 'host').filter(({uses, url}) =>
    uses.some(({kind, binding}) => (kind === 'login' && binding === 'HTTP-Redirect') || (kind === 'host' && new URL(url).pathname !== '/')),
  )
}
