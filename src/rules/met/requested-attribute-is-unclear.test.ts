import {soundSp, withIdp, withSp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {requestedAttributeIsUnclear} from './requested-attribute-is-unclear.ts'

const [service] = soundSp.attributeServices
const services = (change: object) => withSp({attributeServices: service ? [{...service, ...change}] : []})
const [attribute] = service?.requested ?? []

testRule(requestedAttributeIsUnclear, {
  passes: {'names in the uri format': withSp({})},
  fails: {
    'no format': [services({requested: [{...attribute, nameFormat: undefined}]}), 'format'],
    'no name': [services({requested: [{...attribute, name: ''}]}), 'nameless'],
    'a short name in the uri format': [services({requested: [{...attribute, name: 'employeeHsaId'}]}), 'noUri'],
    'an OID that ends in a dot': [services({requested: [{...attribute, name: 'urn:oid:2.5.4.'}]}), 'noUri'],
    'a set with an empty name': [services({serviceNames: {sv: ''}}), 'unnamed'],
    'a set without a name': [services({serviceNames: {}}), 'unnamed'],
  },
  skips: {'an IdP': withIdp({})},
})
