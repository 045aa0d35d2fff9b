import {asked, unheard, withProbe, withStop} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {hostIsNotReached} from './host-is-not-reached.ts'

testRule(hostIsNotReached, {
  passes: {
    'a server that answers': withProbe(),
    'a name that is not in DNS, which is told by itself': withStop('dns', 'ENOTFOUND'),
    'a server of old TLS, which is told by itself': withStop('tls', 'ERR_SSL_UNSUPPORTED_PROTOCOL'),
    'a server that wants a card': withProbe({asked: [unheard('sso', 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED')]}),
  },
  fails: {
    'a port where nobody listens': [withStop('connect', 'ECONNREFUSED'), 'refused'],
    'a server that is silent': [withStop('connect', 'ETIMEDOUT'), 'silent'],
    'a connection that is cut during the handshake': [withStop('tls', 'ECONNRESET'), 'cut'],
    'a port without TLS': [withStop('tls', 'ERR_SSL_WRONG_VERSION_NUMBER'), 'notTls'],
    'what has no name here': [withStop('tls', 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE'), 'other'],
    'one address of several that does not answer': [withProbe({asked: [asked('sso'), unheard('acs', 'ETIMEDOUT')]}), 'unanswered'],
  },
  skips: {
    'a proxy that refuses': withStop('connect', 'PROXY_407', {proxy: 'http://proxy.example:8080'}),
    'a server of revocation lists alone': withStop('connect', 'ETIMEDOUT', {asked: [unheard('crl', 'ETIMEDOUT', 'connect')]}),
  },
})
