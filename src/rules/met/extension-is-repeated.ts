import {metadataUi} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const extensionIsRepeated = defineRule({
  code: 'MET54',
  name: 'extension-is-repeated',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: metadataUi('2.1', 'MUST NOT'),
  title: {
    sv: 'Uppgifter som ska stå en gång står en gång',
    en: 'What is to stand once stands once',
  },
  why: {
    sv: 'Mottagare visar den första, den sista eller ingen av två. Då ser användare olika namn hos olika tjänster.',
    en: 'Receivers show the first, the last or none of two. So users see different names at different services.',
  },
  fix: {
    sv: 'Behåll den som gäller och ta bort de andra.',
    en: 'Keep the one that holds and remove the others.',
  },
  alsoKnownAs: ['A17'],
  messages: {
    part: {
      sv: '{part} står mer än en gång i {within}. Väntat: högst en gång.',
      en: '{part} stands more than once in {within}. Expected: once at the most.',
    },
    language: {
      sv: 'mdui:{part} står mer än en gång på språket {language}. Väntat: en gång.',
      en: 'mdui:{part} stands more than once in the language {language}. Expected: once.',
    },
  },
  applies: ({subject: {details}}) => details.extensions !== undefined,
  run: ({subject: {details}, found}) => [
    ...(details.extensions?.repeated ?? []).map((told) => found('part', told)),
    ...(details.extensions?.repeatedLanguages ?? []).map((told) => found('language', told)),
  ],
})
