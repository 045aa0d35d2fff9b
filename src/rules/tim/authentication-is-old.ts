import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {readInstant, secondsBetween, showInstant, showSeconds} from '../time.ts'

/** How old an authentication several SAML libraries accept unless told otherwise (from memory; a service may differ). */
const mostSeconds = 7200

export const authenticationIsOld = defineRule({
  code: 'TIM04',
  name: 'authentication-is-old',
  on: 'response',
  needs: ['deliveredAt', 'policy'],
  level: 'notice',
  certainty: 'indication',
  owner: 'service',
  requirement: swedenConnect('5.4.5', 'observed'),
  title: {
    sv: 'Personen legitimerade sig nyligen',
    en: 'The person authenticated recently',
  },
  why: {
    sv: 'Utfärdaren återanvände en gammal inloggning. Många tjänster godtar högst två timmar och avvisar svaret, fast allt annat i det stämmer.',
    en: 'The issuer reused an old login. Many services accept two hours at most and refuse the response, although all else in it is right.',
  },
  fix: {
    sv: 'Logga ut hos utfärdaren eller stäng webbläsaren och börja om. Händer det ofta: låt tjänsten begära ny legitimering (ForceAuthn) eller förkorta sessionen hos utfärdaren.',
    en: 'Log out at the issuer or close the browser, then start again. If it happens often, let the service ask for a new authentication (ForceAuthn) or shorten the session at the issuer.',
  },
  alsoKnownAs: ['Authentication statement is too old', 'Response issued too long ago', 'Authentication statement is too old to be used'],
  messages: {
    old: {
      sv: 'Personen legitimerade sig {got}, för {age} sedan. Många tjänster godtar högst {expected}.',
      en: 'The person authenticated {got}, {age} ago. Many services accept {expected} at most.',
    },
  },
  applies: ({subject}) => subject.message.assertions.some(({authnStatements}) => authnStatements.length > 0),
  run: ({subject: {message, deliveredAt}, facts: {policy}, found}) =>
    message.assertions
      .flatMap(({authnStatements}) => authnStatements)
      .flatMap(({authnInstant}) => {
        const when = readInstant(authnInstant)
        const age = when && secondsBetween(when, deliveredAt)
        if (!when || age === undefined || age <= mostSeconds + policy.skewSeconds) return []
        return [found('old', {got: showInstant(when), age: showSeconds(age), expected: showSeconds(mostSeconds)})]
      })
      .slice(0, 1),
})
