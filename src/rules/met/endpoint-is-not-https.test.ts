import {soundSp, withDetails, withSp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {endpointIsNotHttps} from './endpoint-is-not-https.ts'

const at = (location: string | undefined, responseLocation?: string) =>
  withSp({endpoints: soundSp.endpoints.slice(0, 1).map((endpoint) => ({...endpoint, location, responseLocation}))})

testRule(endpointIsNotHttps, {
  passes: {'https': withSp({}), 'a lab of one’s own': at('http://samsa.localhost:8443/acs')},
  fails: {
    'http': [at('http://sp.example/acs'), 'http'],
    'http for what is answered': [at('https://sp.example/slo', 'http://sp.example/slo'), 'http'],
    'no address': [at(undefined), 'broken'],
    'a path': [at('/acs'), 'broken'],
    'a line break': [at('https://sp.example/acs\n'), 'broken'],
  },
  skips: {'an entity without addresses': withDetails({roles: []})},
})
