import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const responseItselfIsUnsigned = defineRule({
  code: 'SIG04',
  name: 'response-itself-is-unsigned',
  on: 'response',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('6.1', 'MUST'),
  title: {
    sv: 'Själva svaret är signerat, inte bara intyget',
    en: 'The response itself is signed, not only the assertion',
  },
  why: {
    sv: 'Utan signatur på svaret kan status och adress ändras på vägen utan att det märks.',
    en: 'Without a signature on the response, its status and address can be changed on the way unnoticed.',
  },
  fix: {
    sv: 'Signera både svaret och intyget hos utfärdaren. AD FS: Set-AdfsRelyingPartyTrust -SamlResponseSignature MessageAndAssertion.',
    en: 'Sign both response and assertion at the issuer. AD FS: Set-AdfsRelyingPartyTrust -SamlResponseSignature MessageAndAssertion.',
  },
  alsoKnownAs: ['C1', 'AADB2C90168', 'Invalid signature in ArtifactResponse'],
  messages: {
    onlyAssertion: {
      sv: 'Bara intyget är signerat. Väntat: signatur på svaret.',
      en: 'Only the assertion is signed. Expected: a signature on the response.',
    },
  },
  applies: ({subject}) => subject.signatures.some(({on}) => on === 'Assertion'),
  run: ({subject, found}) => (subject.signatures.some(({on}) => on === 'Response') ? [] : [found('onlyAssertion', {})]),
})
