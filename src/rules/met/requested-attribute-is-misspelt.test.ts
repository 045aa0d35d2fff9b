import {testRule} from '../testing.ts'
import {requestedAttributeIsMisspelt} from './requested-attribute-is-misspelt.ts'
import {withSp} from './sound-details.ts'

const requested = (...names: readonly string[]) =>
  withSp({attributeServices: [{index: '0', isDefault: undefined, serviceNames: {sv: 'A'}, requested: names.map((name) => ({name, nameFormat: 'urn:x', friendlyName: undefined}))}]})
const hsaId = 'http://sambi.se/attributes/1/employeeHsaId'

testRule(requestedAttributeIsMisspelt, {
  passes: {
    'a known name': requested(hsaId, 'urn:oid:2.5.4.42'),
    'a name that resembles none': requested('urn:mace:dir:attribute-def:mail', 'fiscalNumber', 'mail'),
  },
  fails: {
    'capitals': [requested(hsaId.replace('HsaId', 'HSAID')), 'misspelt'],
    'https': [requested(hsaId.replace('http:', 'https:')), 'misspelt'],
    'white space': [requested('urn:oid:2.5.4.42 '), 'misspelt'],
    'an OID alone': [requested('2.5.4.42'), 'misspelt'],
  },
  skips: {'a service that asks for nothing': withSp({attributeServices: []})},
})
