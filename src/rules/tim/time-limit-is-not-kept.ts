import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {readInstant, secondsBetween, showInstant, showSeconds} from '../time.ts'

export const timeLimitIsNotKept = defineRule({
  code: 'TIM09',
  name: 'time-limit-is-not-kept',
  on: 'verification',
  needs: ['policy'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('2.4.1.2', 'MUST'),
  title: {
    sv: 'Också bekräftelser, utloggningar och metadata prövas inom sin tid',
    en: 'Confirmations, logouts and metadata too are judged within their time',
  },
  why: {
    sv: 'Det som har gått ut, eller inte har börjat gälla, säger inget om hur det är nu.',
    en: 'What has run out, or is not valid yet, says nothing of how things are now.',
  },
  fix: {
    sv: 'Hämta ett nytt meddelande eller ny metadata. Händer det igen: jämför klockorna hos utfärdaren och mottagaren.',
    en: 'Get a new message or new metadata. If it happens again, compare the clocks of the issuer and the receiver.',
  },
  alsoKnownAs: ['LogoutRequest has expired', 'Metadata is expired', 'SubjectConfirmationData NotBefore'],
  messages: {
    end: {
      sv: '{element} gällde till {expected}. Prövat: {got}. Klockorna får skilja {skew}.',
      en: '{element} was valid until {expected}. Judged at: {got}. Clocks may differ by {skew}.',
    },
    start: {
      sv: '{element} gäller från {expected}. Prövat: {got}. Klockorna får skilja {skew}.',
      en: '{element} is valid from {expected}. Judged at: {got}. Clocks may differ by {skew}.',
    },
    unreadable: {
      sv: 'En tid i {element} går inte att läsa: ”{got}”.',
      en: 'A time in {element} cannot be read: “{got}”.',
    },
  },
  run: ({subject: {limits, at}, facts: {policy}, found}) =>
    limits.flatMap(({element, kind, instant}) => {
      const limit = readInstant(instant)
      if (!limit) return [found('unreadable', {element, got: instant})]
      if (kind === 'form') return []
      const outside = kind === 'end' ? secondsBetween(limit, at) >= policy.skewSeconds : secondsBetween(at, limit) > policy.skewSeconds
      const skew = showSeconds(policy.skewSeconds)
      return outside ? [found(kind, {element, expected: showInstant(limit), got: showInstant(at), skew})] : []
    }),
})
