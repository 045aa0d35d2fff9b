import {fedInterop} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const hostClockDiffers = defineRule({
  code: 'NET15',
  name: 'host-clock-differs',
  on: 'probe',
  needs: ['policy'],
  level: 'notice',
  certainty: 'indication',
  owner: 'local-idp',
  requirement: fedInterop('IIP-G01', 'observed'),
  title: {sv: 'Serverns klocka går rätt', en: 'The clock of the server is right'},
  why: {
    sv: 'Intyg gäller i minuter. Går en klocka fel är de för gamla eller från framtiden, fast allt annat stämmer. Vilken av klockorna som går fel går inte att säga härifrån.',
    en: 'Assertions are good for minutes. When a clock is wrong they are too old or from the future, although all else is right. Which of the clocks is wrong cannot be told from here.',
  },
  fix: {
    sv: 'Kontrollera först den här datorns klocka. Går den rätt: ställ serverns klocka med NTP.',
    en: 'Check the clock of this machine first. If it is right: set the clock of the server by NTP.',
  },
  alsoKnownAs: ['F08'],
  messages: {
    ahead: {
      sv: 'Klockan hos {host} går {got} s före den här datorns. Väntat: högst {expected} s.',
      en: 'The clock of {host} is {got} s ahead of this machine’s. Expected: {expected} s at the most.',
    },
    behind: {
      sv: 'Klockan hos {host} går {got} s efter den här datorns. Väntat: högst {expected} s.',
      en: 'The clock of {host} is {got} s behind this machine’s. Expected: {expected} s at the most.',
    },
  },
  applies: ({subject: {clockAheadMs}}) => clockAheadMs !== null,
  run: ({subject: {host, clockAheadMs}, facts: {policy}, found}) => {
    const ahead = clockAheadMs ?? 0
    // The header tells whole seconds, and the way there and back takes some: one second is nobody's fault.
    if (Math.abs(ahead) <= (policy.skewSeconds + 1) * 1000) return []
    const told = {host, got: String(Math.round(Math.abs(ahead) / 1000)), expected: String(policy.skewSeconds)}
    return [found(ahead > 0 ? 'ahead' : 'behind', told)]
  },
})
