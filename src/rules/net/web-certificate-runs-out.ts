import {httpSemantics} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {daysBetween} from '../time.ts'

export const webCertificateRunsOut = defineRule({
  code: 'NET11',
  name: 'web-certificate-runs-out',
  on: 'probe',
  needs: ['tls', 'policy'],
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: httpSemantics('4.3.4', 'observed'),
  title: {
    sv: 'Serverns webbcertifikat gäller ett tag till',
    en: 'The web certificate of the server lasts for a while yet',
  },
  why: {
    sv: 'Den dag som webbcertifikatet går ut kommer ingen in. Det händer alla på en gång, och ofta en söndag.',
    en: 'On the day when the web certificate runs out, nobody gets in. It happens to all at once, and often on a Sunday.',
  },
  fix: {
    sv: 'Förnya webbcertifikatet nu, eller ta reda på att det förnyas av sig självt. Metadata behöver inte ändras.',
    en: 'Renew the web certificate now, or make sure that it renews itself. The metadata needs no change.',
  },
  alsoKnownAs: ['F04'],
  messages: {
    soon: {
      sv: 'Webbcertifikatet för {host} går ut {got}, om {days} dagar. Väntat: minst {expected} dagar kvar.',
      en: 'The web certificate of {host} runs out {got}, in {days} days. Expected: at least {expected} days left.',
    },
  },
  run: ({subject: {host, tls, lookedAt}, facts: {policy}, found}) => {
    const [own] = tls.chain
    const days = own ? daysBetween(lookedAt, own.notAfter) : Number.NaN
    if (!own || days < 0 || days >= policy.certificateDays) return []
    return [found('soon', {host, got: own.notAfter.slice(0, 10), days: String(days), expected: String(policy.certificateDays)})]
  },
})
