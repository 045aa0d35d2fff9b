import {saml2int} from '../../requirement.ts'
import {readInstant, secondsBetween} from '../time.ts'
import {defineRule} from '../define.ts'

const most = 366

export const validUntilIsFar = defineRule({
  code: 'MET68',
  name: 'valid-until-is-far',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-MD03', 'observed'),
  title: {
    sv: 'Metadatas slutdatum ligger högst ett år fram',
    en: 'The end date of the metadata lies a year ahead at the most',
  },
  why: {
    sv: 'Så länge filen gäller kan en nyckel i den användas, också efter att den har bytts ut eller röjts. Mottagare får avvisa ett slutdatum för långt bort.',
    en: 'As long as the file is valid a key in it can be used, also after it was replaced or got out. Receivers may refuse an end too far away.',
  },
  fix: {
    sv: 'Sätt validUntil några dagar till några veckor fram, och låt filen förnyas av sig själv.',
    en: 'Set validUntil some days to some weeks ahead, and let the file be renewed by itself.',
  },
  alsoKnownAs: ['A06'],
  messages: {
    far: {
      sv: 'validUntil är {got}, om {days} dagar. Väntat: högst {expected} dagar fram.',
      en: 'validUntil is {got}, in {days} days. Expected: at most {expected} days ahead.',
    },
  },
  applies: ({subject: {details}}) => details.validUntil !== undefined,
  run: ({subject: {details: {validUntil = ''}, readAt}, found}) => {
    const end = readInstant(validUntil)
    const days = end ? Math.floor(secondsBetween(readAt, end) / 86_400) : 0
    return days > most ? [found('far', {got: validUntil, days: String(days), expected: String(most)})] : []
  },
})
