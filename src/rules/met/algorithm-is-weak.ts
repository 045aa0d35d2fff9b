import {swedenConnect} from '../../requirement.ts'
import {encryption} from '../../saml/names.ts'
import {isBrokenHash} from '../accepted-algorithms.ts'
import {defineRule} from '../define.ts'

export const algorithmIsWeak = defineRule({
  code: 'MET59',
  name: 'algorithm-is-weak',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('8', 'SHOULD NOT'),
  title: {
    sv: 'Inga knäckta algoritmer anges i metadata',
    en: 'No broken algorithms are declared in the metadata',
  },
  why: {
    sv: 'Motparten får använda det som anges. SHA-1, MD5 och nyckeltransport med RSA 1.5 kan brytas, och följsamma produkter vägrar dem.',
    en: 'The other party may use what is declared. SHA-1, MD5 and key transport by RSA 1.5 can be broken, and products that follow the profiles refuse them.',
  },
  fix: {
    sv: 'Ta bort algoritmen ur metadata, och ange till exempel rsa-oaep-mgf1p, rsa-sha256 och sha256.',
    en: 'Remove the algorithm from the metadata, and declare for instance rsa-oaep-mgf1p, rsa-sha256 and sha256.',
  },
  alsoKnownAs: ['rsa-1_5'],
  messages: {
    weak: {
      sv: '{part} anger {got}, som inte ska användas längre.',
      en: '{part} gives {got}, which is not to be used any longer.',
    },
  },
  applies: ({subject: {details}}) => (details.extensions?.algorithms ?? []).length > 0,
  run: ({subject: {details}, found}) =>
    (details.extensions?.algorithms ?? []).flatMap(({part, uri: got}) => (got === encryption.rsa15 || isBrokenHash(got) ? [found('weak', {part, got})] : [])),
})
