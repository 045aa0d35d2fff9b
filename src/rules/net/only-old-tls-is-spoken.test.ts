import {soundTls, withProbe, withStop, withTls, withoutTls} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {onlyOldTlsIsSpoken} from './only-old-tls-is-spoken.ts'

testRule(onlyOldTlsIsSpoken, {
  passes: {
    'TLS 1.3': withProbe(),
    'TLS 1.2, though an older version is open too': withProbe({tls: {...soundTls, protocol: 'TLSv1.2'}, oldTls: ['TLSv1.1']}),
  },
  fails: {
    'a server that agreed on nothing newer than 1.1': [withStop('tls', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', {oldTls: ['TLSv1.1']}), 'only'],
    'TLS 1.0 with a Node that was told to allow it': [withTls({protocol: 'TLSv1'}), 'only'],
    'a server that refuses, without our knowing what it speaks': [withStop('tls', 'ERR_SSL_UNSUPPORTED_PROTOCOL'), 'none'],
  },
  skips: {
    'a server that is not reached': withStop('connect', 'ETIMEDOUT'),
    'a server without TLS': withoutTls(),
  },
})
