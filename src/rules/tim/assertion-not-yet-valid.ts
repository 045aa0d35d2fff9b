import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {readInstant, secondsBetween, showInstant, showSeconds} from '../time.ts'

export const assertionNotYetValid = defineRule({
  code: 'TIM01',
  name: 'assertion-not-yet-valid',
  on: 'response',
  needs: ['deliveredAt', 'policy'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('2.5.1.2', 'MUST'),
  title: {
    sv: 'Intyget har börjat gälla när det lämnas',
    en: 'The assertion is valid already when it is delivered',
  },
  why: {
    sv: 'Mottagaren avvisar ett intyg från framtiden. Nästan alltid går utfärdarens klocka före mottagarens.',
    en: 'The receiver refuses an assertion from the future. Almost always the issuer’s clock is ahead of the receiver’s.',
  },
  fix: {
    sv: 'Ställ klockorna rätt med NTP på båda sidor. Under tiden kan utfärdaren dra tillbaka starttiden, i AD FS med -NotBeforeSkew 1.',
    en: 'Set the clocks right by NTP on both sides. Meanwhile the issuer can move the start back, in AD FS by -NotBeforeSkew 1.',
  },
  alsoKnownAs: [
    'D14', 'F08', 'ID4222',
    'SAML assertion not yet valid',
    'SAML response is not yet valid',
    'invalid time auth',
    'Received an assertion that is valid in the future',
    'NotBefore in Condition was in the future',
    'Assertion is not yet valid',
  ],
  messages: {
    future: {
      sv: 'Intyget gäller från {expected} men lämnades {got}, alltså {gap} för tidigt. Klockorna får skilja {skew}.',
      en: 'The assertion is valid from {expected} but was delivered {got}, {gap} too early. Clocks may differ by {skew}.',
    },
  },
  applies: ({subject}) => subject.message.assertions.some(({conditions}) => conditions?.notBefore !== undefined),
  run: ({subject: {message, deliveredAt}, facts: {policy}, found}) =>
    message.assertions.flatMap(({conditions}) => {
      const start = readInstant(conditions?.notBefore)
      if (!start) return []
      const early = secondsBetween(deliveredAt, start)
      if (early <= policy.skewSeconds) return []
      const times = {expected: showInstant(start), got: showInstant(deliveredAt)}
      return [found('future', {...times, gap: showSeconds(early), skew: showSeconds(policy.skewSeconds)})]
    }),
})
