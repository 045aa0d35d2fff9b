import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {askedFor, shownAddress, useOf} from '../probed.ts'

export const shownAddressIsNotThere = defineRule({
  code: 'NET17',
  name: 'shown-address-is-not-there',
  on: 'probe',
  level: 'notice',
  certainty: 'indication',
  owner: 'local-idp',
  requirement: swedenConnect('2.1.1.1', 'observed'),
  title: {
    sv: 'Logotyp och felsida i metadata går att hämta',
    en: 'The logo and the error page of the metadata can be had',
  },
  why: {
    sv: 'Utan logotyp ser användaren ett tomt fält när hen väljer inloggning. Utan felsida får ingen veta vart man vänder sig.',
    en: 'Without a logo the user sees an empty box when choosing how to log in. Without an error page nobody learns whom to turn to.',
  },
  fix: {
    sv: 'Lägg filen eller sidan på adressen, eller rätta adressen i metadata.',
    en: 'Put the file or the page at the address, or correct the address in the metadata.',
  },
  alsoKnownAs: ['A17', 'B06'],
  messages: {
    status: {sv: '{use} på {address} svarar HTTP {got}.', en: '{use} at {address} answers HTTP {got}.'},
    unreached: {
      sv: '{use} på {address} nås inte härifrån ({code}).',
      en: '{use} at {address} is not reached from here ({code}).',
    },
  },
  applies: ({subject}) => askedFor(subject, 'shown').length > 0,
  run: ({subject, found}) =>
    askedFor(subject, 'shown').flatMap((one) => {
      const told = {use: useOf(one), address: shownAddress(one)}
      if (one.answer === null) return [found('unreached', {...told, code: one.stopped?.code ?? '?'})]
      const {status} = one.answer
      // A server that will not be asked in this way (401, 403, 405, 501) may show it to a browser all the same.
      return [404, 410, 500, 502, 503, 504].includes(status) ? [found('status', {...told, got: String(status)})] : []
    }),
})
