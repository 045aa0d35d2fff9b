import {withDetails, withIdp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {displayNameIsMissing} from './display-name-is-missing.ts'

const ui = {displayNames: {sv: 'Göteborg'}, descriptions: {}, logos: ['data:image/png;base64,AAAA']}

testRule(displayNameIsMissing, {
  passes: {'a name and a logotype': withIdp({ui})},
  fails: {
    'nothing': [withIdp({ui: undefined}), 'name', 'logo'],
    'a name in English only': [withIdp({ui: {...ui, displayNames: {en: 'Gothenburg'}}}), 'name'],
    'a logotype by http': [withIdp({ui: {...ui, logos: ['http://idp.example/logo.png']}}), 'insecure'],
  },
  skips: {'an entity without a role of ours': withDetails({roles: []})},
})
