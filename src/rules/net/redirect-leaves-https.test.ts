import {asked, withProbe, withStop, withoutTls} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {redirectLeavesHttps} from './redirect-leaves-https.ts'

testRule(redirectLeavesHttps, {
  passes: {
    'an address that answers by itself': withProbe(),
    'a redirect within https': withProbe({asked: [asked('sso', {status: 302, location: 'https://login.example/'})]}),
    'a redirect without a host': withProbe({asked: [asked('sso', {status: 302, location: '/login'})]}),
    'an address of http in an answer that sends nobody on': withProbe({asked: [asked('sso', {status: 200, location: 'http://idp.example/'})]}),
  },
  fails: {'a redirect to http': [withProbe({asked: [asked('sso', {status: 302, location: 'HTTP://idp.example/?SAMLRequest=x'})]}), 'http']},
  skips: {
    'a server without TLS': withoutTls(),
    'a server that is not reached': withStop('connect', 'ETIMEDOUT'),
  },
})
