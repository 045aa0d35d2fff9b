import type {Response} from '../../saml/model.ts'
import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {readInstant, secondsBetween, showInstant} from '../time.ts'

/** A clock is seldom wrong by exactly this much, and never with the response still reading as issued in the future. */
const hours = [1, 2] as const
const toleranceSeconds = 5

export const timeIsNotUtc = defineRule({
  code: 'TIM06',
  name: 'time-is-not-utc',
  on: 'response',
  needs: ['deliveredAt'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('1.3.3', 'MUST'),
  title: {
    sv: 'Tider anges i UTC',
    en: 'Times are given in UTC',
  },
  why: {
    sv: 'SAML skriver alla tider i UTC, med Z på slutet. Svensk tid som kallas UTC ligger en eller två timmar fram, och då är intyget ”från framtiden”.',
    en: 'SAML writes all times in UTC, with a Z at the end. Swedish time that is called UTC is one or two hours ahead, and then the assertion is “from the future”.',
  },
  fix: {
    sv: 'Rätta programvaran eller serverns tidszon hos utfärdaren. Det är inte klockan som går fel, så NTP hjälper inte.',
    en: 'Correct the issuer’s software or the server’s time zone. It is not the clock that is wrong, so NTP does not help.',
  },
  hides: ['TIM01', 'TIM02', 'TIM03', 'TIM07'],
  alsoKnownAs: ['D16'],
  messages: {
    zone: {
      sv: 'Tiden {got} står inte i UTC. Väntat: en tid som slutar på Z.',
      en: 'The time {got} is not in UTC. Expected: a time that ends in Z.',
    },
    ahead: {
      sv: 'Svaret är daterat {got} men lämnades {expected}, precis {hours} h tidigare. Då är det svensk tid som har skrivits som UTC.',
      en: 'The response is dated {got} but was delivered {expected}, exactly {hours} h earlier. So it is Swedish time written as UTC.',
    },
  },
  run({subject: {message, deliveredAt}, found}) {
    const written = timesIn(message)
    const local = written.find((time) => readInstant(time) !== undefined && !/(Z|[+-]00:00)$/.test(time.trim()))
    if (local !== undefined) return [found('zone', {got: local})]
    const issued = readInstant(message.issueInstant)
    const ahead = issued && secondsBetween(deliveredAt, issued)
    const exact = hours.find((count) => ahead !== undefined && Math.abs(ahead - count * 3600) <= toleranceSeconds)
    if (!issued || exact === undefined) return []
    return [found('ahead', {got: showInstant(issued), expected: showInstant(deliveredAt), hours: String(exact)})]
  },
})

function timesIn(message: Response): readonly string[] {
  const inside = message.assertions.flatMap(({issueInstant, conditions, subject, authnStatements}) => [
    issueInstant,
    conditions?.notBefore,
    conditions?.notOnOrAfter,
    ...(subject?.confirmations ?? []).map(({notOnOrAfter}) => notOnOrAfter),
    ...authnStatements.map(({authnInstant}) => authnInstant),
  ])
  return [message.issueInstant, ...inside].filter((time) => time !== undefined)
}
