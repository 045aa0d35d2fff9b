import {samlCore} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

export const levelIsNotAvailable = defineRule({
  code: 'LOA01',
  name: 'level-is-not-available',
  on: 'response',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.3.2.2.1', 'MUST'),
  title: {
    sv: 'Utfärdaren kan ge den tillitsnivå som begärs',
    en: 'The issuer can give the level of assurance that is asked for',
  },
  why: {
    sv: 'Utfärdaren måste svara NoAuthnContext när ingen av de begärda nivåerna går att uppfylla.',
    en: 'The issuer has to answer NoAuthnContext when none of the requested levels can be met.',
  },
  fix: {
    sv: 'Begär nivåer som utfärdaren kan ge, eller aktivera en metod hos utfärdaren som når nivån. Kontrollera också att personens e-legitimation har rätt nivå.',
    en: 'Ask for levels that the issuer can give, or enable a method at the issuer that reaches the level. Also check that the person’s e-identification has the right level.',
  },
  hides: ['STA06'],
  alsoKnownAs: [
    'H02', 'MSIS7102', 'AADSTS75011', 'NoAuthnContext',
    'Requested Authentication Method is not supported',
    'Non-matching Levels of Assurance',
    'No potential flow',
    'NoPotentialFlow',
  ],
  messages: {
    asked: {
      sv: 'Utfärdaren kunde inte ge den begärda nivån. Begärt: {expected}. Fick: NoAuthnContext.',
      en: 'The issuer could not give the requested level. Asked for: {expected}. Got: NoAuthnContext.',
    },
    unknown: {
      sv: 'Utfärdaren kunde inte ge den begärda nivån (NoAuthnContext). Begäran är inte fångad, så nivån är okänd.',
      en: 'The issuer could not give the requested level (NoAuthnContext). The request was not captured, so the level is unknown.',
    },
  },
  run({subject: {message}, facts: {request}, found}) {
    if (message.status?.subCode !== status.noAuthnContext) return []
    const asked = request?.requestedAuthnContext?.classRefs ?? []
    return asked.length === 0 ? [found('unknown', {})] : [found('asked', {expected: asked.join(', ')})]
  },
})
