import {testRule} from '../testing.ts'
import {requestedAttributeIsRepeated} from './requested-attribute-is-repeated.ts'
import {withSp} from './sound-details.ts'

const requested = (...names: readonly string[]) =>
  withSp({attributeServices: [{index: '0', isDefault: undefined, serviceNames: {sv: 'A'}, requested: names.map((name) => ({name, nameFormat: 'urn:x', friendlyName: undefined}))}]})

testRule(requestedAttributeIsRepeated, {
  passes: {'each once': requested('urn:oid:2.5.4.42', 'urn:oid:2.5.4.4'), 'one in each of two lists': withSp({attributeServices: ['0', '1'].map((index) => ({index, isDefault: undefined, serviceNames: {sv: 'A'}, requested: [{name: 'urn:oid:2.5.4.42', nameFormat: 'urn:x', friendlyName: undefined}]}))})},
  fails: {'the same three times, told once': [requested('urn:oid:2.5.4.42', 'urn:oid:2.5.4.42', 'urn:oid:2.5.4.42'), 'again']},
  skips: {'a service that asks for nothing': withSp({attributeServices: []})},
})
