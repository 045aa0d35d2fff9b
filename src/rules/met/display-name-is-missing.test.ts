import {withDetails, withIdp} from './sound-details.ts'
import {saml2intProfile} from '../../checklist/profiles/saml2int.ts'
import {type Case, testRule} from '../testing.ts'
import {displayNameIsMissing} from './display-name-is-missing.ts'

const ui = {displayNames: {sv: 'Göteborg'}, descriptions: {}, logos: ['data:image/png;base64,AAAA']}

const anyLanguage = ({subject}: Case): Case => ({subject, facts: {policy: {...saml2intProfile.policy, environment: undefined}}})

testRule(displayNameIsMissing, {
  passes: {
    'a name and a logotype': withIdp({ui}),
    'an English name, where no profile wants Swedish': anyLanguage(withIdp({ui: {...ui, displayNames: {en: 'Gothenburg'}}})),
  },
  fails: {
    'nothing': [withIdp({ui: undefined}), 'nameless', 'logo'],
    'a name in English only': [withIdp({ui: {...ui, displayNames: {en: 'Gothenburg'}}}), 'name'],
    'a logotype by http': [withIdp({ui: {...ui, logos: ['http://idp.example/logo.png']}}), 'insecure'],
  },
  skips: {'an entity without a role of ours': withDetails({roles: []})},
})
