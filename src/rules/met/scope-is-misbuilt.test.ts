import {testRule} from '../testing.ts'
import {scopeIsMisbuilt} from './scope-is-misbuilt.ts'
import {withIdp} from './sound-details.ts'

const scoped = (value: string, isRegexp = false) => withIdp({scopes: [{value, isRegexp}]})

testRule(scopeIsMisbuilt, {
  passes: {
    'a domain': scoped('goteborg.se'),
    'a part of one': scoped('idp.it-drift.goteborg.se'),
    'an organisation number': scoped('2021006883'),
    'a pattern, which another rule tells': scoped('.*\\.goteborg\\.se$', true),
  },
  fails: {
    'an address': [scoped('https://goteborg.se/'), 'form'],
    'a wildcard': [scoped('*.goteborg.se'), 'form'],
    'a dot before it': [scoped('.goteborg.se'), 'form'],
    'nothing': [scoped(''), 'form'],
    'capitals': [scoped('Goteborg.se'), 'capitals'],
    'a whole country': [scoped('se'), 'wide'],
    'all companies of a country': [scoped('co.uk'), 'wide'],
  },
  skips: {'an IdP without scopes': withIdp({})},
})
