import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const comparisonIsNotExact = defineRule({
  code: 'LOA02',
  name: 'comparison-is-not-exact',
  on: 'request',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: swedenConnect('5.3.1', 'MUST'),
  title: {
    sv: 'Begärda nivåer jämförs exakt',
    en: 'Requested levels are compared exactly',
  },
  why: {
    sv: 'Nivåerna är namn utan inbördes ordning. ”Minst” och ”bättre än” betyder därför olika saker hos olika utfärdare.',
    en: 'Levels are names without an order. “Minimum” and “better” therefore mean different things to different issuers.',
  },
  fix: {
    sv: 'Räkna upp alla nivåer som tjänsten godtar, och sätt Comparison till exact eller utelämna det.',
    en: 'List all levels that the service accepts, and set Comparison to exact or leave it out.',
  },
  hides: ['STA08', 'LOA01', 'STA02', 'STA10'],
  alsoKnownAs: ['C09', 'Comparison="minimum"'],
  messages: {
    notExact: {
      sv: 'Begäran jämför nivåer med ”{got}”. Väntat: ”{expected}”.',
      en: 'The request compares levels by “{got}”. Expected: “{expected}”.',
    },
  },
  applies: ({subject}) => subject.message.requestedAuthnContext !== undefined,
  run({subject, found}) {
    const got = subject.message.requestedAuthnContext?.comparison
    return got === undefined || got === 'exact' ? [] : [found('notExact', {got, expected: 'exact'})]
  },
})
