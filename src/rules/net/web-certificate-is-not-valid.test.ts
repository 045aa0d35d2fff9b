import type {SeenCertificate} from '../../evidence/probe.ts'
import {soundTls, withProbe, withTls} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {webCertificateIsNotValid} from './web-certificate-is-not-valid.ts'

const [own, root] = soundTls.chain as readonly [SeenCertificate, SeenCertificate]

testRule(webCertificateIsNotValid, {
  passes: {
    'a certificate in its time, for its name': withProbe(),
    'an old certificate above it that nobody needs': withTls({chain: [...soundTls.chain, {...root, notAfter: '2021-09-30T00:00:00.000Z'}]}),
  },
  fails: {
    'a certificate that ran out yesterday': [withTls({chain: [{...own, notAfter: '2026-02-28T12:00:00.000Z'}], distrust: 'CERT_HAS_EXPIRED'}), 'expired'],
    'an issuer that has run out': [withTls({chain: [own, {...root, notAfter: '2026-02-01T00:00:00.000Z'}], distrust: 'CERT_HAS_EXPIRED'}), 'expired'],
    'a certificate that begins in an hour': [withTls({chain: [{...own, notBefore: '2026-03-01T13:00:00.000Z'}], distrust: 'CERT_NOT_YET_VALID'}), 'early'],
    'a certificate for another name': [withTls({namesHost: false, distrust: 'ERR_TLS_CERT_ALTNAME_INVALID'}), 'name'],
  },
})
