import {assuranceCertification, attributeNameFormatUri} from '../../saml/names.ts'
import {testRule} from '../testing.ts'
import {entityAttributeIsMisspelt} from './entity-attribute-is-misspelt.ts'
import {withExtensions} from './sound-details.ts'

const category = 'http://macedir.org/entity-category'
const holding = (name: string, value: string, nameFormat: string | undefined = attributeNameFormatUri) => withExtensions({entityAttributes: [{name, nameFormat, values: [value]}]})

testRule(entityAttributeIsMisspelt, {
  passes: {
    'a category': holding(category, 'http://id.elegnamnden.se/ec/1.0/loa3-pnr'),
    'a category that we do not know': holding(category, 'https://federation.example/category/own'),
    'a level': holding(assuranceCertification, 'http://id.sambi.se/loa/loa3'),
    'an attribute that we do not know, in a format of its own': holding('https://federation.example/attribute', 'x', ''),
  },
  fails: {
    'the name by https': [holding('https://macedir.org/entity-category', 'http://id.elegnamnden.se/ec/1.0/loa3-pnr'), 'name'],
    'the name in the plural': [holding('http://macedir.org/entity-categories', 'http://id.elegnamnden.se/ec/1.0/loa3-pnr'), 'name'],
    'the name of another version': [holding('urn:oasis:names:tc:SAML:2.0:attribute:assurance-certification', 'http://id.sambi.se/loa/loa3'), 'name'],
    'a category in capitals': [holding(category, 'http://id.elegnamnden.se/ec/1.0/LOA3-pnr'), 'category'],
    'a category by https': [holding(category, 'https://id.elegnamnden.se/ec/1.0/loa3-pnr'), 'category'],
    'no format': [holding(category, 'https://refeds.org/category/anonymous', ''), 'format'],
    'a level among the categories': [holding(category, 'http://id.sambi.se/loa/loa3'), 'level'],
  },
  skips: {'none': withExtensions({})},
})
