import {swedenConnect} from '../../requirement.ts'
import {twinOf} from '../../saml/attribute-twin.ts'
import {meaningOf} from '../../saml/attributes.ts'
import type {Attribute, EntityDescriptor, RequestedAttribute} from '../../saml/model.ts'
import {defineRule} from '../define.ts'

export const attributeHasAnotherName = defineRule({
  code: 'ATR03',
  name: 'attribute-has-another-name',
  on: 'response',
  needs: ['receiver'],
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('6.2.1', 'SHOULD'),
  title: {
    sv: 'Attributen har de namn som mottagaren begär',
    en: 'The attributes have the names that the receiver asks for',
  },
  why: {
    sv: 'Mottagaren letar efter attributet på namnet, tecken för tecken. Ett värde under ett annat namn är för den inget värde alls.',
    en: 'The receiver looks the attribute up by its name, character by character. To it, a value under another name is no value at all.',
  },
  fix: {
    sv: 'Ändra regeln hos utfärdaren så att attributet skickas med exakt det namn som står i mottagarens metadata.',
    en: 'Change the rule at the issuer so that the attribute is sent under exactly the name in the receiver’s metadata.',
  },
  hides: ['ATR01'],
  messages: {
    renamed: {
      sv: 'Värdet finns men heter {got}. Mottagaren letar efter {expected}.',
      en: 'The value is there but is called {got}. The receiver looks for {expected}.',
    },
    others: {
      sv: 'Dessutom saknas helt: {got}.',
      en: 'Missing altogether as well: {got}.',
    },
  },
  applies: ({subject, facts}) => subject.message.assertions.length > 0 && requiredBy(facts.receiver.metadata).length > 0,
  run({subject, facts, found}) {
    const required = requiredBy(facts.receiver.metadata)
    return subject.message.assertions.flatMap(({attributes}) => {
      const missing = required.filter((wanted) => !attributes.some(({name}) => name === wanted.name))
      const twins = missing.map((wanted) => ({wanted, twin: attributes.find((attribute) => isMeantFor(attribute, wanted))}))
      const renamed = twins.flatMap(({wanted, twin}) => (twin ? [found('renamed', {got: twin.name, expected: wanted.name})] : []))
      const others = twins.filter(({twin}) => !twin).map(({wanted}) => wanted.name)
      if (renamed.length === 0 || others.length === 0) return renamed
      return [...renamed, found('others', {got: others.join(', ')})]
    })
  },
})

function requiredBy({sp}: EntityDescriptor): readonly RequestedAttribute[] {
  return (sp?.requestedAttributes ?? []).filter(({isRequired}) => isRequired)
}

/** The same thing in another vocabulary, or nearly the same name. */
function isMeantFor(attribute: Attribute, wanted: RequestedAttribute): boolean {
  const meant = kindOf(wanted.name)
  return kindOf(attribute.name) === meant || (attribute.friendlyName ?? '').toLowerCase() === meant
}

function kindOf(name: string): string {
  const known = (meaningOf(name) ?? twinOf(name)?.meaning)?.friendlyName ?? name.split(/[/:#]/).at(-1) ?? name
  const kind = known.toLowerCase()
  return kind === 'sn' ? 'surname' : kind
}
