import {httpSemantics} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {daysBetween} from '../time.ts'

export const webCertificateIsNotValid = defineRule({
  code: 'NET07',
  name: 'web-certificate-is-not-valid',
  on: 'probe',
  needs: ['tls'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: httpSemantics('4.3.4', 'MUST'),
  title: {
    sv: 'Serverns webbcertifikat gäller, och för rätt namn',
    en: 'The web certificate of the server is valid, and for the right name',
  },
  why: {
    sv: 'Webbläsaren stoppar användaren med en varning, och servrar bryter förbindelsen. Detta är webbcertifikatet (TLS), inte certifikatet i metadata.',
    en: 'The browser stops the user with a warning, and servers end the connection. This is the web certificate (TLS), not the one in metadata.',
  },
  fix: {
    sv: 'Förnya webbcertifikatet på servern eller lastbalanseraren, för det namn som står i metadata. Metadata behöver inte ändras.',
    en: 'Renew the web certificate in the server or its load balancer, for the name that stands in metadata. The metadata needs no change.',
  },
  alsoKnownAs: ['F03', 'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_CERT_DATE_INVALID', 'ERR_CERT_COMMON_NAME_INVALID', 'SSL_ERROR_BAD_CERT_DOMAIN', 'SEC_ERROR_EXPIRED_CERTIFICATE', 'certificate has expired'],
  messages: {
    expired: {
      sv: 'Webbcertifikatet för {host} ({certificate}) gick ut {got}, för {days} dagar sedan.',
      en: 'The web certificate of {host} ({certificate}) ran out {got}, {days} days ago.',
    },
    early: {
      sv: 'Webbcertifikatet för {host} ({certificate}) gäller först från {got}. Kontrollera också den här datorns klocka.',
      en: 'The web certificate of {host} ({certificate}) is valid only from {got}. Check the clock of this machine too.',
    },
    name: {
      sv: 'Webbcertifikatet hos {host} är inte utfärdat för det namnet. Det gäller {got}.',
      en: 'The web certificate of {host} was not issued for that name. It is for {got}.',
    },
  },
  run: ({subject: {host, tls, lookedAt}, found}) => {
    const times = tls.chain.flatMap(({subject, notBefore, notAfter}, index) => {
      // A server may send old certificates above its own that the way to the root does without.
      if (index > 0 && tls.distrust !== 'CERT_HAS_EXPIRED') return []
      const days = daysBetween(lookedAt, notAfter)
      if (days < 0) return [found('expired', {host, certificate: subject, got: notAfter.slice(0, 10), days: String(-days)})]
      return new Date(notBefore) > lookedAt ? [found('early', {host, certificate: subject, got: notBefore.slice(0, 10)})] : []
    })
    return tls.namesHost ? times : [...times, found('name', {host, got: someOf(tls.names)})]
  },
})

/** A web hotel's certificate may have a hundred. */
function someOf(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 3), '…'] : names
  return shown.join(', ') || '–'
}
