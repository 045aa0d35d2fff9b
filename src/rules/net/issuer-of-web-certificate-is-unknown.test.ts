import {withProbe, withTls} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {issuerOfWebCertificateIsUnknown} from './issuer-of-web-certificate-is-unknown.ts'

testRule(issuerOfWebCertificateIsUnknown, {
  passes: {
    'an issuer that is known': withProbe(),
    'a missing certificate between, which is told by itself': withTls({isWhole: false, distrust: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'}),
    'a certificate that has run out, which is told by itself': withTls({distrust: 'CERT_HAS_EXPIRED'}),
  },
  fails: {
    'a certificate that issued itself': [withTls({distrust: 'DEPTH_ZERO_SELF_SIGNED_CERT'}), 'self'],
    'a root of somebody’s own': [withTls({distrust: 'SELF_SIGNED_CERT_IN_CHAIN'}), 'unknown'],
    'what OpenSSL complains of in another way': [withTls({distrust: 'CERT_SIGNATURE_FAILURE'}), 'other'],
  },
})
