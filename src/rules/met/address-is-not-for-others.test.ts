import {issuer} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {addressIsNotForOthers} from './address-is-not-for-others.ts'

const at = (location: string | undefined, entityId = issuer.metadata.entityId): Case => {
  const idp = issuer.metadata.idp!
  const singleSignOn = [{...idp.singleSignOn[0]!, location}]
  const entity = {...issuer.metadata, entityId, idp: {...idp, singleSignOn}}
  return {subject: {entity, signingCertificates: [], readAt: new Date('2026-03-01T14:05:00Z')}, facts: {}}
}

testRule(addressIsNotForOthers, {
  passes: {
    'an address by https': at('https://idp.example/sso'),
    'a name that only looks internal': at('https://local.example/sso'),
    'an address by http, which another rule tells': at('http://idp.example/sso'),
    'an outer address of version 6': at('https://[2001:db8::1]/sso'),
    'a name that begins as an inner address': at('https://10.example.se/sso'),
    'an outer numeric address': at('https://172.32.0.1/sso'),
  },
  fails: {
    'this very machine': [at('https://localhost:8443/sso'), 'internal'],
    'a short name': [at('https://adfs/adfs/ls/'), 'internal'],
    'a name of the inner network': [at('https://adfs.kommun.local/adfs/ls/'), 'internal'],
    'an inner address of version 6': [at('https://[fd00::1]/sso'), 'internal'],
    'an address of the inner network': [at('http://10.1.2.3/sso'), 'internal'],
  },
  skips: {
    'the mock, which lives on this machine': at('http://efos.localhost:4000/sso', 'https://efos.localhost/MOCK/saml'),
    'something that is no address': at('sso'),
    'an endpoint without address': at(undefined),
  },
})
