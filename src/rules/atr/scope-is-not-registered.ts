import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const scopeIsNotRegistered = defineRule({
  code: 'ATR14',
  name: 'scope-is-not-registered',
  on: 'response',
  needs: ['sender'],
  level: 'notice',
  certainty: 'proved',
  owner: 'hub',
  requirement: swedenConnect('6.2.1', 'observed'),
  title: {
    sv: 'Utfärdaren lämnar bara uppgifter för organisationer den är registrerad för',
    en: 'The issuer speaks only for organisations that it is registered for',
  },
  why: {
    sv: 'Räckvidden efter @ säger för vilken organisation uppgiften gäller. Utan den spärren kunde en organisation intyga om en annans personal.',
    en: 'The scope after @ says which organisation the value is about. Without that bar one organisation could vouch for another’s staff.',
  },
  fix: {
    sv: 'Kontrollera att värdet är rätt. Är det det: låt hubben registrera räckvidden (shibmd:Scope) i utfärdarens metadata.',
    en: 'Check that the value is right. If it is, let the hub register the scope (shibmd:Scope) in the issuer’s metadata.',
  },
  alsoKnownAs: ['scope not authorized'],
  messages: {
    scope: {
      sv: '{name} gäller {got}, men utfärdaren är registrerad för {expected}.',
      en: '{name} is about {got}, but the issuer is registered for {expected}.',
    },
  },
  applies: ({facts}) => (facts.sender.metadata.idp?.scopes ?? []).length > 0,
  run({subject, facts, found}) {
    const allowed = facts.sender.metadata.idp?.scopes ?? []
    return subject.message.assertions.flatMap(({attributes}) =>
      attributes
        .filter(({name}) => scoped.includes(name))
        .flatMap(({name, values}) =>
          values
            .map((value) => value.slice(value.lastIndexOf('@') + 1))
            .filter((scope, at) => values[at]?.includes('@') === true && !allowed.some((one) => one.toLowerCase() === scope.toLowerCase()))
            .map((got) => found('scope', {name, got, expected: allowed.join(', ')})),
        ),
    )
  },
})

/** Attributes whose values end in a scope: orgAffiliation, eduPersonPrincipalName, eduPersonScopedAffiliation. */
const scoped: readonly string[] = [
  'urn:oid:1.2.752.201.3.1',
  'urn:oid:1.3.6.1.4.1.5923.1.1.1.6',
  'urn:oid:1.3.6.1.4.1.5923.1.1.1.9',
]
