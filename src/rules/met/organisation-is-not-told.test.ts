import {withDetails} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {organisationIsNotTold} from './organisation-is-not-told.ts'

const organization = {names: {sv: 'Göteborgs kommun'}, displayNames: {sv: 'Göteborg'}, urls: {sv: 'https://goteborg.example/'}}

testRule(organisationIsNotTold, {
  passes: {
    'all three in Swedish': withDetails({organization}),
    'a name in English only, which another rule tells': withDetails({organization: {...organization, names: {en: 'Gothenburg'}}}),
  },
  fails: {
    'nothing': [withDetails({organization: undefined}), 'none'],
    'no name in any language': [withDetails({organization: {...organization, names: {}}}), 'part'],
  },
})
