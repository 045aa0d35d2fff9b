import {testRule} from '../testing.ts'
import {languageIsOdd} from './language-is-odd.ts'
import {withDetails} from './sound-details.ts'

const named = (names: Readonly<Record<string, string>>) =>
  withDetails({organization: {names, displayNames: {sv: 'Göteborg'}, urls: {sv: 'https://goteborg.example/'}}})

testRule(languageIsOdd, {
  passes: {
    'Swedish': withDetails({}),
    'English': named({en: 'Gothenburg'}),
    'Northern Sámi beside Swedish': named({sv: 'Göteborg', se: 'Göteborg'}),
  },
  fails: {'the country for the language': [named({se: 'Göteborg'}), 'odd'], 'three letters': [named({swe: 'Göteborg'}), 'odd']},
  skips: {'nothing that is told in a language': withDetails({organization: undefined, roles: []})},
})
