import {testRule} from '../testing.ts'
import {otherAddressIsNotHttps} from './other-address-is-not-https.ts'
import {soundSp, withSp} from './sound-details.ts'

const slo = (location: string, responseLocation?: string) =>
  withSp({endpoints: soundSp.endpoints.slice(1).map((endpoint) => ({...endpoint, location, responseLocation}))})

testRule(otherAddressIsNotHttps, {
  passes: {'https': withSp({}), 'the own machine': slo('http://localhost:8080/slo'), 'a path, which another rule tells': slo('/slo')},
  fails: {
    'logout by http': [slo('http://sp.example/slo'), 'http'],
    'answers by http': [slo('https://sp.example/slo', 'http://sp.example/slo'), 'http'],
  },
  skips: {'a service with reply addresses alone': withSp({endpoints: soundSp.endpoints.slice(0, 1)})},
})
