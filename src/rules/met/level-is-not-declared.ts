import {swedenConnect} from '../../requirement.ts'
import {loaNames, loaOf} from '../../saml/loa.ts'
import {defineRule} from '../define.ts'

export const levelIsNotDeclared = defineRule({
  code: 'MET48',
  name: 'level-is-not-declared',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('2.1.3', 'MUST'),
  title: {
    sv: 'IdP:n anger sina tillitsnivåer i metadata',
    en: 'The IdP gives its levels of assurance in the metadata',
  },
  why: {
    sv: 'Tjänster läser där vilka nivåer de kan begära. Namnen jämförs tecken för tecken, så ett felskrivet namn passar ingen.',
    en: 'Services read there which levels they can ask for. The names are compared character by character, so a misspelt one fits nobody.',
  },
  fix: {
    sv: 'Lägg till attributet assurance-certification bland EntityAttributes, med de nivåer som IdP:n är godkänd för.',
    en: 'Add the attribute assurance-certification to the EntityAttributes, with the levels that the IdP is approved for.',
  },
  alsoKnownAs: ['B03'],
  messages: {
    none: {
      sv: 'Metadata anger ingen tillitsnivå (assurance-certification).',
      en: 'The metadata gives no level of assurance (assurance-certification).',
    },
    misspelt: {
      sv: 'Tillitsnivån «{got}» är felskriven. Väntat: {expected}.',
      en: 'The level of assurance «{got}» is misspelt. Expected: {expected}.',
    },
    unknown: {
      sv: '«{got}» är ingen känd tillitsnivå. Väntat: en nivå i varje AttributeValue.',
      en: '«{got}» is no known level of assurance. Expected: one level in each AttributeValue.',
    },
    deprecated: {
      sv: 'Tillitsnivån «{got}» ska inte längre anges.',
      en: 'The level of assurance «{got}» is no longer to be given.',
    },
  },
  applies: ({subject}) => subject.entity.idp !== undefined,
  run({subject: {entity: {assuranceCertifications}}, found}) {
    if (assuranceCertifications.length === 0) return [found('none', {})]
    return assuranceCertifications.flatMap((got) => {
      const name = loaOf(got)
      if (name) return name.standing === 'deprecated' ? [found('deprecated', {got})] : []
      const meant = loaNames.find(({uri}) => loosely(uri) === loosely(got))
      if (meant) return [found('misspelt', {got, expected: meant.uri})]
      // A name that resembles none may be somebody else's, and right; but no name has white space, and Sambi's are all known.
      return /\s|^http:\/\/id\.sambi\.se\/loa\//.test(got) ? [found('unknown', {got})] : []
    })
  },
})

function loosely(uri: string): string {
  return uri.trim().toLowerCase().replace(/^https?:/, '').replace(/\/$/, '')
}
