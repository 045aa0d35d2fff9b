import {soundTls, withProbe, withTls} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {intermediateCertificateIsNotSent} from './intermediate-certificate-is-not-sent.ts'

testRule(intermediateCertificateIsNotSent, {
  passes: {
    'a chain up to a root that is known here': withProbe(),
    'a chain up to a root that is not known here': withTls({distrust: 'SELF_SIGNED_CERT_IN_CHAIN'}),
  },
  fails: {
    'a server that sends its own certificate alone': [withTls({chain: soundTls.chain.slice(0, 1), isWhole: false, distrust: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'}), 'broken'],
  },
})
