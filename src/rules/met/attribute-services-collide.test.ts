import type {AttributeService} from '../../saml/metadata-details.ts'
import {testRule} from '../testing.ts'
import {attributeServicesCollide} from './attribute-services-collide.ts'
import {withSp} from './sound-details.ts'

const list = (index: string | undefined, isDefault?: string): AttributeService => ({
  index,
  isDefault,
  serviceNames: {sv: 'Tjänsten'},
  requested: [],
})

testRule(attributeServicesCollide, {
  passes: {
    'one list': withSp({}),
    'two, of which one is default': withSp({attributeServices: [list('0', 'true'), list('1', 'false')]}),
  },
  fails: {
    'two with the same index': [withSp({attributeServices: [list('1'), list('1')]}), 'same'],
    'one without an index': [withSp({attributeServices: [list(undefined)]}), 'missing'],
    'two defaults': [withSp({attributeServices: [list('0', 'true'), list('1', '1')]}), 'defaults'],
  },
  skips: {'a service that asks for nothing': withSp({attributeServices: []})},
})
