import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const issuerIsSomeoneElse = defineRule({
  code: 'ENT02',
  name: 'issuer-is-someone-else',
  on: 'response',
  needs: ['sender'],
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlProfiles('4.1.4.2', 'MUST'),
  title: {
    sv: 'Svaret och intyget är utfärdade av den som fick begäran',
    en: 'Response and assertion are issued by the one that was asked',
  },
  why: {
    sv: 'Mottagaren godtar bara utfärdare som den känner, tecken för tecken. AD FS heter till exempel http, inte https.',
    en: 'The receiver accepts only issuers that it knows, character by character. AD FS, for example, is called http, not https.',
  },
  fix: {
    sv: 'Läs in rätt metadata för utfärdaren hos mottagaren. Ändra inte namnet för att det ser fel ut; det är ett namn och ingen adress.',
    en: 'Load the right metadata for the issuer at the receiver. Do not change the name because it looks wrong; it is a name, not an address.',
  },
  hides: ['SIG01'],
  alsoKnownAs: [
    'D03', 'ID4175', 'Unable to locate metadata for identity provider', 'Invalid issuer', 'Unknown SAML issuer',
    'Lasso error: [-201]',
    'The identifier of a provider is unknown',
    'Unable to locate metadata for',
    'Could not find the metadata of an IdP with entity ID',
  ],
  messages: {
    response: {
      sv: 'Svaret säger att det kommer från {got}. Väntat: {expected}.',
      en: 'The response says that it comes from {got}. Expected: {expected}.',
    },
    assertion: {
      sv: 'Intyget säger att det är utfärdat av {got}. Väntat: {expected}.',
      en: 'The assertion says that it was issued by {got}. Expected: {expected}.',
    },
    nobody: {
      sv: 'Intyget säger inte vem som har utfärdat det (Issuer saknas). Väntat: {expected}.',
      en: 'The assertion does not say who issued it (no Issuer). Expected: {expected}.',
    },
  },
  run({subject: {message}, facts, found}) {
    const expected = facts.sender.metadata.entityId
    const response = message.issuer?.value
    const inResponse = response !== undefined && response !== expected ? [found('response', {got: response, expected})] : []
    const inAssertions = message.assertions.flatMap(({issuer}) => {
      if (!issuer) return [found('nobody', {expected})]
      return issuer.value === expected ? [] : [found('assertion', {got: issuer.value, expected})]
    })
    return [...inResponse, ...inAssertions]
  },
})
