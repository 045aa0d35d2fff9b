import type {SeenCertificate} from '../../evidence/probe.ts'
import {soundTls, withProbe, withTls} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {webCertificateRunsOut} from './web-certificate-runs-out.ts'

const [own] = soundTls.chain as readonly [SeenCertificate]

testRule(webCertificateRunsOut, {
  passes: {
    'a certificate with half a year left': withProbe(),
    'exactly thirty days': withTls({chain: [{...own, notAfter: '2026-03-31T12:00:00.000Z'}]}),
    'one that has run out already, which is told by itself': withTls({chain: [{...own, notAfter: '2026-02-01T12:00:00.000Z'}]}),
  },
  fails: {'a day less than thirty': [withTls({chain: [{...own, notAfter: '2026-03-31T11:59:59.000Z'}]}), 'soon']},
})
