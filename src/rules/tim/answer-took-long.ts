import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {readInstant, secondsBetween, showSeconds} from '../time.ts'

/** How long services commonly remember a request (inferred; a service may differ). */
const mostSeconds = 600

export const answerTookLong = defineRule({
  code: 'TIM07',
  name: 'answer-took-long',
  on: 'response',
  needs: ['request'],
  level: 'notice',
  certainty: 'indication',
  owner: 'user',
  requirement: samlProfiles('4.1', 'observed'),
  title: {
    sv: 'Svaret kommer medan tjänsten minns begäran',
    en: 'The answer comes while the service remembers the request',
  },
  why: {
    sv: 'Tjänsten minns sin begäran en kort stund. Tar det lång tid i steget med telefonen har den hunnit glömma, och svaret avvisas som okänt.',
    en: 'The service remembers its request for a short while. When the step with the phone takes long it has forgotten, and the answer is refused as unknown.',
  },
  fix: {
    sv: 'Börja om från tjänstens startsida. Händer det ofta: låt tjänsten minnas begäran i minst 15 minuter.',
    en: 'Start again from the service’s own page. If it happens often, let the service remember the request for at least 15 minutes.',
  },
  alsoKnownAs: ['state not found', 'session expired'],
  messages: {
    long: {
      sv: 'Det tog {got} från begäran till svar. Tjänster brukar minnas en begäran i {expected}.',
      en: 'It took {got} from the request to the answer. Services commonly remember a request for {expected}.',
    },
  },
  applies: ({subject, facts}) => subject.message.inResponseTo !== undefined && subject.message.inResponseTo === facts.request.id,
  run({subject: {message}, facts: {request}, found}) {
    const asked = readInstant(request.issueInstant)
    const answered = readInstant(message.issueInstant)
    const took = asked && answered && secondsBetween(asked, answered)
    if (took === undefined || took <= mostSeconds) return []
    return [found('long', {got: showSeconds(took), expected: showSeconds(mostSeconds)})]
  },
})
