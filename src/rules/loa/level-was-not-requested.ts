import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const levelWasNotRequested = defineRule({
  code: 'LOA03',
  name: 'level-was-not-requested',
  on: 'response',
  needs: ['request'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('3.3.2.2.1', 'MUST'),
  title: {
    sv: 'Tillitsnivån i intyget är en av dem som begärdes',
    en: 'The assertion’s level of assurance is one of those requested',
  },
  why: {
    sv: 'Tjänsten har valt nivå efter hur känsliga uppgifterna är. Vanligast är att e-legitimationen har nivå 2 där 3 krävs.',
    en: 'The service chose its level by how sensitive its data are. Most often the e-identification is of level 2 where 3 is demanded.',
  },
  fix: {
    sv: 'Kontrollera först nivån på personens e-legitimation, sedan utfärdarens översättning av nivåer och sist vad tjänsten begär.',
    en: 'First check the level of the person’s e-identification, then the issuer’s mapping of levels, and last what the service asks for.',
  },
  alsoKnownAs: ['D19', 'H01', 'C10', 'Non-matching Levels of Assurance'],
  messages: {
    another: {
      sv: 'Intyget har nivån {got}. Begärt: {expected}.',
      en: 'The assertion has the level {got}. Asked for: {expected}.',
    },
    none: {
      sv: 'Intyget anger ingen nivå (AuthnContextClassRef saknas). Begärt: {expected}.',
      en: 'The assertion gives no level (no AuthnContextClassRef). Asked for: {expected}.',
    },
  },
  applies: ({subject, facts}) =>
    subject.message.assertions.length > 0 &&
    (facts.request.requestedAuthnContext?.classRefs ?? []).length > 0 &&
    ['exact', undefined].includes(facts.request.requestedAuthnContext?.comparison),
  run({subject, facts, found}) {
    const asked = facts.request.requestedAuthnContext?.classRefs ?? []
    const expected = asked.join(', ')
    return subject.message.assertions.flatMap(({authnStatements}) => {
      const levels = authnStatements.flatMap(({classRef}) => (classRef ? [classRef] : []))
      if (levels.length === 0) return [found('none', {expected})]
      return levels.filter((level) => !asked.includes(level)).map((got) => found('another', {got, expected}))
    })
  },
})
