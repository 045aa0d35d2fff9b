import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const requiredAttributeIsMissing = defineRule({
  code: 'ATR01',
  name: 'required-attribute-is-missing',
  on: 'response',
  needs: ['receiver'],
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('6.2.1', 'SHOULD'),
  title: {
    sv: 'Intyget har alla attribut som mottagaren måste ha',
    en: 'The assertion has every attribute that the receiver requires',
  },
  why: {
    sv: 'Utan attributet kan tjänsten inte avgöra vem personen är. Utfärdaren loggar inget fel, eftersom den bara saknar en regel eller en uppgift.',
    en: 'Without the attribute the service cannot tell who the person is. The issuer logs no error, as it merely lacks a rule or a datum.',
  },
  fix: {
    sv: 'Prova med en annan person. Saknas attributet för alla: lägg till en regel hos utfärdaren. Saknas det för en: rätta personens uppgifter i katalogen.',
    en: 'Try another person. If it is missing for everybody, add a rule at the issuer. If it is missing for one, correct that person’s data in the directory.',
  },
  alsoKnownAs: ['G01', 'A14', '400 Felaktigt anrop', 'Could not retrieve user principal from SAML response'],
  messages: {
    missing: {
      sv: 'Intyget saknar {got}. Mottagaren kräver: {expected}.',
      en: 'The assertion lacks {got}. The receiver requires: {expected}.',
    },
  },
  applies: ({subject, facts}) =>
    subject.message.assertions.length > 0 && facts.receiver.metadata.sp?.requestedAttributes.some(isRequired) === true,
  run({subject, facts, found}) {
    const required = (facts.receiver.metadata.sp?.requestedAttributes ?? []).filter(isRequired).map(({name}) => name)
    return subject.message.assertions.flatMap(({attributes}) => {
      const missing = required.filter((name) => !attributes.some((attribute) => attribute.name === name))
      return missing.length === 0 ? [] : [found('missing', {got: missing.join(', '), expected: required.join(', ')})]
    })
  },
})

function isRequired(attribute: {readonly isRequired: boolean}): boolean {
  return attribute.isRequired
}
