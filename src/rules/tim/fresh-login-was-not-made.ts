import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {readInstant, secondsBetween, showInstant, showSeconds} from '../time.ts'

export const freshLoginWasNotMade = defineRule({
  code: 'TIM05',
  name: 'fresh-login-was-not-made',
  on: 'response',
  needs: ['request', 'policy'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('3.4.1', 'MUST'),
  title: {
    sv: 'Den som begär ny legitimering får en',
    en: 'Whoever asks for a fresh authentication gets one',
  },
  why: {
    sv: 'Tjänsten bad med ForceAuthn om ny legitimering, men personen legitimerade sig innan begäran skickades.',
    en: 'The service asked by ForceAuthn for a fresh authentication, but the person authenticated before the request was sent.',
  },
  fix: {
    sv: 'Felanmäl till utfärdaren: ForceAuthn ska ge en ny legitimering, och en hubb ska skicka den vidare.',
    en: 'Report it to the issuer: ForceAuthn is to give a fresh authentication, and a hub is to pass it on.',
  },
  alsoKnownAs: ['ForceAuthn not honoured'],
  messages: {
    old: {
      sv: 'Legitimeringen gjordes {got}, {time} före begäran. Väntat: efter {expected}.',
      en: 'The authentication was made {got}, {time} before the request. Expected: after {expected}.',
    },
  },
  applies: ({facts: {request}}) => ['true', '1'].includes(request.forceAuthn ?? ''),
  run({subject, facts: {request, policy}, found}) {
    const asked = readInstant(request.issueInstant)
    return subject.message.assertions.flatMap(({authnStatements}) =>
      authnStatements.flatMap(({authnInstant}) => {
        const made = readInstant(authnInstant)
        if (!asked || !made || secondsBetween(made, asked) <= policy.skewSeconds) return []
        const time = showSeconds(secondsBetween(made, asked))
        return [found('old', {got: showInstant(made), expected: showInstant(asked), time})]
      }),
    )
  },
})
