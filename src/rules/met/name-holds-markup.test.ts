import {testRule} from '../testing.ts'
import {nameHoldsMarkup} from './name-holds-markup.ts'
import {withDetails, withSp} from './sound-details.ts'

const called = (name: string) => withSp({ui: {displayNames: {sv: name}, descriptions: {}, logos: []}})
const linked = (url: string) => withDetails({organization: {names: {sv: 'A'}, displayNames: {sv: 'A'}, urls: {sv: url}}})

testRule(nameHoldsMarkup, {
  passes: {
    'plain names': withDetails({}),
    'an ampersand': called('Vård & omsorg'),
    'a sign for less': called('Barn < 18 år'),
    'a question': called('Vem är du? Logga in'),
    'letters of other languages': called('Región de São Paulo, Ångström, ÃTA'),
    'a link without TLS': linked('http://www.kommunen.example'),
  },
  fails: {
    'a script': [called('Kommunen<script>alert(1)</script>'), 'markup'],
    'bold text': [called('<b>Kommunen</b>'), 'markup'],
    'what was escaped twice': [called('Vård &amp; omsorg'), 'markup'],
    'UTF-8 read as Latin-1': [called('GÃ¶teborg'), 'garbled'],
    'a letter that could not be read': [called('G\uFFFDteborg'), 'garbled'],
    'a letter that could not be written': [called('G?teborg'), 'garbled'],
    'a link that runs code': [linked('javascript:alert(1)'), 'link'],
    'a link without a scheme': [linked('www.kommunen.example'), 'link'],
  },
})
