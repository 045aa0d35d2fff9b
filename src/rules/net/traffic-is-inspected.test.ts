import {soundTls, withProbe, withTls} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {trafficIsInspected} from './traffic-is-inspected.ts'

testRule(trafficIsInspected, {
  passes: {'an issuer of another name': withProbe()},
  fails: {
    'an issuer that is called as such a product': [
      withTls({chain: soundTls.chain.map((one) => ({...one, issuer: 'MOCK Zscaler Root CA'}))}),
      'product',
    ],
  },
})
