import type {MetadataEvidence} from '../../evidence/metadata.ts'
import {swedenConnect} from '../../requirement.ts'
import {type Certificate, shortFingerprint} from '../../saml/certificate.ts'
import {defineRule} from '../define.ts'
import {secondsBetween} from '../time.ts'

export const certificateRunsOut = defineRule({
  code: 'MET02',
  name: 'certificate-runs-out',
  on: 'metadata',
  needs: ['policy'],
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('2.1.1.2', 'SHOULD'),
  title: {
    sv: 'Certifikaten i metadata gäller ett tag till',
    en: 'The certificates in metadata last for a while yet',
  },
  why: {
    sv: 'Enligt standarden är certifikatet bara ett omslag till nyckeln, men AD FS byter av sig själv och andra produkter nekar när det har gått ut.',
    en: 'By the standard the certificate only wraps the key, but AD FS changes by itself and other products refuse once it has run out.',
  },
  fix: {
    sv: 'Planera bytet: lägg in det nya certifikatet bredvid det gamla, vänta tills alla har läst in metadata, byt, och ta sedan bort det gamla.',
    en: 'Plan the change: add the new certificate beside the old, wait until everybody has loaded the metadata, change, then remove the old.',
  },
  alsoKnownAs: ['E03', '385'],
  messages: {
    soon: {
      sv: 'Certifikatet {certificate} går ut {got}, om {days} dagar. Väntat: minst {expected} dagar kvar.',
      en: 'The certificate {certificate} runs out {got}, in {days} days. Expected: at least {expected} days left.',
    },
    already: {
      sv: 'Certifikatet {certificate} gick ut {got}, för {days} dagar sedan. Väntat: minst {expected} dagar kvar.',
      en: 'The certificate {certificate} ran out {got}, {days} days ago. Expected: at least {expected} days left.',
    },
  },
  applies: ({subject}) => certificatesOf(subject).length > 0,
  run: ({subject, facts: {policy}, found}) =>
    certificatesOf(subject).flatMap(({fingerprint, notAfter}) => {
      const days = Math.floor(secondsBetween(subject.readAt, notAfter) / 86_400)
      if (days >= policy.certificateDays) return []
      const told = {
        certificate: shortFingerprint(fingerprint),
        got: notAfter.toISOString().slice(0, 10),
        days: String(Math.abs(days)),
        expected: String(policy.certificateDays),
      }
      return [found(days < 0 ? 'already' : 'soon', told)]
    }),
})

/** One that serves both uses is told once. */
function certificatesOf({signingCertificates, encryptionCertificates = []}: MetadataEvidence): readonly Certificate[] {
  const others = encryptionCertificates.filter(({fingerprint}) => !signingCertificates.some((one) => one.fingerprint === fingerprint))
  return [...signingCertificates, ...others]
}
