import {fedInterop} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {hostOf, sentAt} from '../recorded-messages.ts'
import {secondsBetween, showInstant, showSeconds} from '../time.ts'

export const clockIsWrong = defineRule({
  code: 'TIM08',
  name: 'clock-is-wrong',
  on: 'flow',
  needs: ['policy'],
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: fedInterop('IIP-G01', 'observed'),
  title: {
    sv: 'Servrarnas klockor går lika',
    en: 'The servers’ clocks agree',
  },
  why: {
    sv: 'Begäran och intyg gäller i minuter. Går en klocka fel är det ena för gammalt eller från framtiden, fast allt annat stämmer.',
    en: 'Requests and assertions are good for minutes. When a clock is wrong one of them is too old or from the future, although all else is right.',
  },
  fix: {
    sv: 'Ställ klockan med NTP på den server som avviker, och jämför sedan igen.',
    en: 'Set the clock by NTP on the server that differs, then compare again.',
  },
  hides: ['TIM01', 'TIM02', 'TIM03', 'TIM07'],
  alsoKnownAs: [
    'F08',
    'klockan går fel', 'Check system clock',
  ],
  messages: {
    here: {
      sv: 'Alla servrars klockor skiljer sig lika mycket ({gap}) från datorns där inloggningen spelades in. Det är den som går fel. Klockorna får skilja {skew}.',
      en: 'Every server’s clock differs by as much ({gap}) from that of the computer which recorded the login. It is that one that is wrong. Clocks may differ by {skew}.',
    },
    wrong: {
      sv: 'Klockan hos {host} visar {got} när den är {expected}: {gap} fel. Klockorna får skilja {skew}.',
      en: 'The clock at {host} says {got} when it is {expected}: wrong by {gap}. Clocks may differ by {skew}.',
    },
  },
  applies: ({subject}) => subject.exchanges.some(({seen}) => seen?.date !== undefined),
  run({subject, facts: {policy}, found}) {
    const seen = new Map(
      subject.exchanges.flatMap((exchange) => {
        const says = new Date(exchange.seen?.date ?? '')
        return Number.isNaN(says.getTime()) ? [] : [[hostOf(exchange), {says, is: sentAt(subject, exchange)}] as const]
      }),
    )
    const skew = showSeconds(policy.skewSeconds)
    const gaps = [...seen.values()].map(({says, is}) => secondsBetween(is, says))
    const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
    const isHere = gaps.length > 1 && most - least <= policy.skewSeconds && Math.abs((least + most) / 2) > policy.skewSeconds
    if (isHere) return [found('here', {gap: showSeconds(most), skew})]
    return [...seen].flatMap(([host, {says, is}]) => {
      const gap = secondsBetween(is, says)
      if (Math.abs(gap) <= policy.skewSeconds) return []
      return [found('wrong', {host, got: showInstant(says), expected: showInstant(is), gap: showSeconds(gap), skew})]
    })
  },
})
