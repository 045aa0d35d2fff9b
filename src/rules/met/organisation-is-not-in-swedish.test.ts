import {type Case, testRule} from '../testing.ts'
import {saml2intProfile} from '../../checklist/profiles/saml2int.ts'
import {organisationIsNotInSwedish} from './organisation-is-not-in-swedish.ts'
import {withDetails} from './sound-details.ts'

const organization = {names: {sv: 'Göteborgs kommun'}, displayNames: {sv: 'Göteborg'}, urls: {sv: 'https://goteborg.example/'}}
const english = {...organization, names: {en: 'Gothenburg'}}
const anyLanguage = ({subject}: Case): Case => ({subject, facts: {policy: {...saml2intProfile.policy, environment: undefined}}})

testRule(organisationIsNotInSwedish, {
  passes: {
    'all three in Swedish': withDetails({organization}),
    'both languages': withDetails({organization: {...organization, names: {sv: 'Göteborg', en: 'Gothenburg'}}}),
    'no name at all, which another rule tells': withDetails({organization: {...organization, names: {}}}),
  },
  fails: {'a name in English only': [withDetails({organization: english}), 'other'], 'a name in no language': [withDetails({organization: {...organization, names: {'': 'Göteborg'}}}), 'other']},
  skips: {'no organisation': withDetails({organization: undefined}), 'a profile that wants no Swedish': anyLanguage(withDetails({organization: english}))},
})
