import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const noLevelIsNamed = defineRule({
  code: 'LOA05',
  name: 'no-level-is-named',
  on: 'request',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.3.2.2.1', 'MUST'),
  title: {
    sv: 'En begäran om tillitsnivå anger någon nivå',
    en: 'A request for a level of assurance names a level',
  },
  why: {
    sv: 'RequestedAuthnContext utan innehåll betyder ”exakt ingenting”. En del utfärdare svarar NoAuthnContext, andra avvisar begäran som felbyggd.',
    en: 'RequestedAuthnContext without content means “exactly nothing”. Some issuers answer NoAuthnContext, others refuse the request as malformed.',
  },
  fix: {
    sv: 'Fyll i den nivå som tjänsten behöver, eller ta bort RequestedAuthnContext ur begäran.',
    en: 'Fill in the level that the service needs, or remove RequestedAuthnContext from the request.',
  },
  hides: ['STA08', 'LOA01'],
  alsoKnownAs: ['C09'],
  messages: {
    empty: {
      sv: 'RequestedAuthnContext är tomt. Väntat: minst en nivå (AuthnContextClassRef).',
      en: 'RequestedAuthnContext is empty. Expected: at least one level (AuthnContextClassRef).',
    },
    blank: {
      sv: 'RequestedAuthnContext har en nivå utan namn. Väntat: namnet på en nivå (AuthnContextClassRef).',
      en: 'RequestedAuthnContext has a level without a name. Expected: the name of a level (AuthnContextClassRef).',
    },
  },
  applies: ({subject}) => subject.message.requestedAuthnContext !== undefined,
  run({subject: {message}, found}) {
    const {classRefs = [], declRefs = []} = message.requestedAuthnContext ?? {}
    const names = [...classRefs, ...declRefs]
    if (names.length === 0) return [found('empty', {})]
    return names.some((name) => name.trim() === '') ? [found('blank', {})] : []
  },
})
