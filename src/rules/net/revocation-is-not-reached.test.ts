import {asked, unheard, withProbe, withStop} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {revocationIsNotReached} from './revocation-is-not-reached.ts'

testRule(revocationIsNotReached, {
  passes: {
    'an address that answers': withProbe({asked: [asked('crl')]}),
    'one that answers with an error: it is reached': withProbe({asked: [asked('crl', {status: 404})]}),
  },
  fails: {'one behind a closed firewall': [withStop('connect', 'ETIMEDOUT', {asked: [unheard('crl', 'ETIMEDOUT', 'connect')]}), 'unreached']},
  skips: {'a server that has none': withProbe()},
})
