import {samlCore} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const revokedCertificate = defineFault({
  name: 'revoked-certificate',
  number: 243,
  stage: 'user',
  title: {sv: 'Spärrat certifikat', en: 'Revoked certificate'},
  why: {
    sv: 'Personen godkänner, men certifikatet i telefonen är spärrat.',
    en: 'The person approves, but the certificate on the phone is revoked.',
  },
  breaks: samlCore('3.2.2.2', 'observed'),
  caughtBy: ['STA06'],
  receiver: 'reject',
  bend: () => 'has-revoked-certificate',
})
