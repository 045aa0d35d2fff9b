import {samlMetadata} from '../../requirement.ts'
import {algorithmNames} from '../../saml/algorithm-names.ts'
import {defineRule} from '../define.ts'

export const algorithmIsUnknown = defineRule({
  code: 'MET58',
  name: 'algorithm-is-unknown',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.1.1', 'observed'),
  title: {
    sv: 'Angivna algoritmer har namn som finns',
    en: 'Declared algorithms have names that exist',
  },
  why: {
    sv: 'Namnen jämförs tecken för tecken. En algoritm som ingen känner igen används inte, och då väljer motparten något annat.',
    en: 'The names are compared character by character. An algorithm that nobody recognises is not used, and the other party chooses something else.',
  },
  fix: {
    sv: 'Rätta Algorithm, eller ta bort elementet.',
    en: 'Correct the Algorithm, or remove the element.',
  },
  messages: {
    unknown: {
      sv: '{part} anger «{got}», som inte är namnet på någon känd algoritm.',
      en: '{part} gives «{got}», which is not the name of any known algorithm.',
    },
    misspelt: {
      sv: '{part} anger «{got}», som är felskrivet. Väntat: {expected}.',
      en: '{part} gives «{got}», which is misspelt. Expected: {expected}.',
    },
  },
  applies: ({subject: {details}}) => (details.extensions?.algorithms ?? []).length > 0,
  run: ({subject: {details}, found}) =>
    (details.extensions?.algorithms ?? []).flatMap(({part, uri: got}) => {
      if (algorithmNames.includes(got)) return []
      const expected = algorithmNames.find((name) => loosely(name) === loosely(got)) ?? algorithmNames.find((name) => fragment(name) === fragment(got))
      return expected === undefined ? [found('unknown', {part, got})] : [found('misspelt', {part, got, expected})]
    }),
})

function loosely(uri: string): string {
  return uri.toLowerCase().replace(/^https?:/, '').replaceAll(/[-_\s]|\/$/g, '')
}

/** The right word in the wrong name space is as wrong: AES-GCM is of XML Encryption 1.1. */
function fragment(uri: string): string {
  return loosely(uri.split('#').at(-1) ?? uri)
}
