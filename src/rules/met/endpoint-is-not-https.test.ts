import {soundSp, withDetails, withSp} from './sound-details.ts'
import {issuer} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {endpointIsNotHttps} from './endpoint-is-not-https.ts'

const at = (location: string | undefined, responseLocation?: string) =>
  withSp({endpoints: soundSp.endpoints.slice(0, 1).map((endpoint) => ({...endpoint, location, responseLocation}))})

const slo = (location: string) => withSp({endpoints: soundSp.endpoints.slice(1).map((endpoint) => ({...endpoint, location}))})
const inLogin = (location: string): Case => {
  const idp = issuer.metadata.idp!
  const entity = {...issuer.metadata, idp: {...idp, singleSignOn: [{...idp.singleSignOn[0]!, location}]}}
  return {subject: {entity, signingCertificates: [], readAt: new Date('2026-03-01T14:05:00Z')}, facts: {}}
}

testRule(endpointIsNotHttps, {
  passes: {'logout by http, which another rule tells': slo('http://sp.example/slo'), 'https': withSp({}), 'a lab of one’s own': at('http://samsa.localhost:8443/acs')},
  fails: {
    'http': [at('http://sp.example/acs'), 'http'],
    'a path for what is answered': [at('https://sp.example/slo', '/slo'), 'broken'],
    'http where only the login is judged': [inLogin('http://idp.example/sso'), 'http'],
    'no address': [at(undefined), 'broken'],
    'a path': [at('/acs'), 'broken'],
    'a line break': [at('https://sp.example/acs\n'), 'broken'],
  },
  skips: {'an entity without addresses': withDetails({roles: []})},
})
