import {samlMetadata} from '../../requirement.ts'
import {shortFingerprint} from '../../saml/certificate.ts'
import {defineRule} from '../define.ts'
import {knownEntity} from '../known-entity.ts'
import {secondsBetween} from '../time.ts'

/** AD FS makes a certificate some days before it takes over (from memory: five); the rest is for a slow federation. */
const freshDays = 21

export const anotherCertificateTakesOver = defineRule({
  code: 'MET09',
  name: 'another-certificate-takes-over',
  on: 'metadata',
  level: 'notice',
  certainty: 'indication',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.1.1', 'MAY'),
  title: {
    sv: 'Utfärdaren har ett signeringscertifikat, eller så har alla läst in båda',
    en: 'The issuer has one signing certificate, or everybody has loaded both',
  },
  why: {
    sv: 'Ett nytt certifikat bredvid det gamla betyder att utfärdaren snart byter. AD FS gör det av sig själv några dagar senare, och de som inte har läst in det nya avvisar då alla inloggningar.',
    en: 'A new certificate beside the old one means that the issuer is about to change. AD FS does so by itself some days later, and those who have not loaded the new one then refuse every login.',
  },
  fix: {
    sv: 'Skicka metadata till hubben och tjänsterna nu, inte efter bytet. I AD FS visar Get-AdfsCertificate -CertificateType Token-Signing vilket som är primärt.',
    en: 'Send the metadata to the hub and the services now, not after the change. In AD FS, Get-AdfsCertificate -CertificateType Token-Signing shows which is primary.',
  },
  alsoKnownAs: ['E06'],
  messages: {
    soon: {
      sv: '{entity} har ett nytt certifikat, {got} från {since}, bredvid {expected}. Det tar snart över.',
      en: '{entity} has a new certificate, {got} from {since}, beside {expected}. It soon takes over.',
    },
  },
  applies: ({subject}) => subject.entity.idp !== undefined,
  run({subject: {entity, readAt}, found}) {
    const certificates = [...knownEntity(entity, ['idp']).signingCertificates]
    const [newest, ...older] = certificates.sort((a, b) => b.notBefore.getTime() - a.notBefore.getTime())
    if (!newest || older.length === 0 || older.some(({notBefore}) => notBefore.getTime() === newest.notBefore.getTime())) return []
    const days = secondsBetween(newest.notBefore, readAt) / 86_400
    if (days > freshDays) return []
    const expected = older.map(({fingerprint}) => shortFingerprint(fingerprint)).join(', ')
    const since = newest.notBefore.toISOString().slice(0, 10)
    return [found('soon', {entity: entity.entityId, got: shortFingerprint(newest.fingerprint), since, expected})]
  },
})
