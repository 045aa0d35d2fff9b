import type {EntityDescriptor, Response} from '../../saml/model.ts'
import {type LoaName, loaOf} from '../../saml/loa.ts'
import {samlCore} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

/**
 * Two names for one level in one login. That a name is not of the hub's own vocabulary proves nothing: a service and
 * an issuer may well agree on another. That the two of them use different names for the same level does.
 */
export const levelHasAnotherName = defineRule({
  code: 'LOA04',
  name: 'level-has-another-name',
  on: 'response',
  needs: ['request'],
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.3.2.2.1', 'MUST'),
  title: {
    sv: 'Tjänsten och utfärdaren kallar tillitsnivån samma sak',
    en: 'The service and the issuer call the level of assurance the same',
  },
  why: {
    sv: 'Samma nivå har olika namn hos Sambi, Svensk e-legitimation och Sweden Connect, och namnen jämförs tecken för tecken.',
    en: 'The same level has different names at Sambi, Svensk e-legitimation and Sweden Connect, and the names are compared character by character.',
  },
  fix: {
    sv: 'Begär nivån under det namn som står i utfärdarens metadata, eller låt hubben översätta mellan namnen.',
    en: 'Ask for the level by the name in the issuer’s metadata, or let the hub translate between the names.',
  },
  hides: ['LOA01', 'LOA03', 'STA06'],
  alsoKnownAs: ['H06', 'Non-matching Levels of Assurance'],
  messages: {
    answered: {
      sv: 'Samma nivå har två namn här. Begärt: {expected}. Fick: {got}.',
      en: 'The same level has two names here. Asked for: {expected}. Got: {got}.',
    },
    refused: {
      sv: 'Utfärdaren har nivån, men kallar den {got}. Begärt: {expected}. Fick: NoAuthnContext.',
      en: 'The issuer has the level, but calls it {got}. Asked for: {expected}. Got: NoAuthnContext.',
    },
  },
  applies: ({subject, facts}) =>
    (facts.request.requestedAuthnContext?.classRefs ?? []).length > 0 &&
    (subject.message.assertions.length > 0 || isRefusal(subject.message)),
  run({subject: {message}, facts: {request, sender}, found}) {
    const asked = request.requestedAuthnContext?.classRefs ?? []
    const key = isRefusal(message) ? 'refused' : 'answered'
    const known = key === 'refused' ? levelsOf(sender?.metadata) : levelsIn(message)
    if (known.some((name) => asked.includes(name))) return []
    const twins = asked.flatMap((expected) =>
      known.filter((got) => isSameLevel(loaOf(expected), loaOf(got))).map((got) => ({expected, got})),
    )
    return twins.slice(0, 1).map((twin) => found(key, twin))
  },
})

function isRefusal(message: Response): boolean {
  return message.status?.subCode === status.noAuthnContext
}

function levelsIn({assertions}: Response): readonly string[] {
  return assertions.flatMap(({authnStatements}) => authnStatements.flatMap(({classRef}) => (classRef ? [classRef] : [])))
}

function levelsOf(issuer: EntityDescriptor | undefined): readonly string[] {
  return issuer?.assuranceCertifications ?? []
}

function isSameLevel(one: LoaName | undefined, other: LoaName | undefined): boolean {
  return one?.level !== undefined && one.level === other?.level && one.uri !== other.uri
}
