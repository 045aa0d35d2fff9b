import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const nothingIsSigned = defineRule({
  code: 'SIG03',
  name: 'nothing-is-signed',
  on: 'response',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlProfiles('4.1.4.5', 'MUST'),
  title: {
    sv: 'Varje intyg skyddas av en signatur',
    en: 'Every assertion is protected by a signature',
  },
  why: {
    sv: 'Svaret går genom användarens webbläsare. Utan signatur kan vem som helst skriva ett eget.',
    en: 'The response passes through the user’s browser. Without a signature anybody can write one.',
  },
  fix: {
    sv: 'Slå på signering av intyget hos utfärdaren. Mottagaren ska fortsätta att kräva den.',
    en: 'Turn on signing of the assertion at the issuer. The receiver must go on demanding it.',
  },
  alsoKnownAs: [
    'D04', 'No Signature found. SAML Response rejected', 'Neither the assertion nor the response is signed',
    'Neither the assertion nor the response was signed',
    'Lasso error: [101]',
  ],
  messages: {
    nothing: {
      sv: 'Varken svaret eller intyget är signerat.',
      en: 'Neither the response nor the assertion is signed.',
    },
    notAll: {
      sv: 'Bara {got} av {expected} intyg i svaret skyddas av en signatur. Behandla det som ett möjligt angrepp.',
      en: 'Only {got} of {expected} assertions in the response are protected by a signature. Treat it as a possible attack.',
    },
  },
  applies: ({subject}) => subject.message.assertions.length > 0,
  run({subject, found}) {
    const {assertions} = subject.message
    if (subject.signatures.some(({on}) => on === 'Response' || on === 'ArtifactResponse')) return []
    const signed = assertions.filter(({id}) => subject.signatures.some(({parentId}) => parentId === id))
    if (signed.length === assertions.length) return []
    if (signed.length === 0) return [found('nothing', {})]
    return [found('notAll', {got: String(signed.length), expected: String(assertions.length)})]
  },
})
