import {oldTlsIsDead} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {means} from '../probed.ts'

export const onlyOldTlsIsSpoken = defineRule({
  code: 'NET04',
  name: 'only-old-tls-is-spoken',
  on: 'probe',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: oldTlsIsDead('4, 5', 'MUST NOT'),
  title: {sv: 'Servern talar TLS 1.2 eller senare', en: 'The server speaks TLS 1.2 or later'},
  why: {
    sv: 'TLS 1.0 och 1.1 är avskaffade. Webbläsare och servrar i dag vägrar dem, så ingen kommer fram.',
    en: 'TLS 1.0 and 1.1 have been abolished. Today’s browsers and servers refuse them, so nobody gets through.',
  },
  fix: {
    sv: 'Slå på TLS 1.2 och helst 1.3 på servern eller lastbalanseraren.',
    en: 'Turn on TLS 1.2, and preferably 1.3, in the server or its load balancer.',
  },
  hides: ['NET20'],
  alsoKnownAs: ['F02', 'ERR_SSL_UNSUPPORTED_PROTOCOL', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'ERR_SSL_VERSION_OR_CIPHER_MISMATCH', 'SSL_ERROR_UNSUPPORTED_VERSION', 'no protocols available', 'unsupported protocol'],
  messages: {
    only: {
      sv: '{host} talar bara {got}. Väntat: TLS 1.2 eller senare.',
      en: '{host} speaks only {got}. Expected: TLS 1.2 or later.',
    },
    none: {sv: '{host} avvisar både TLS 1.2 och 1.3 ({code}).', en: '{host} refuses both TLS 1.2 and 1.3 ({code}).'},
  },
  applies: ({subject: {isSecure, tls, stopped}}) => isSecure && (tls !== undefined || means(stopped?.code, 'noVersion')),
  run: ({subject: {host, tls, stopped, oldTls}, found}) => {
    if (tls) return /^(SSL|TLSv1$|TLSv1\.1$)/.test(tls.protocol) ? [found('only', {host, got: tls.protocol})] : []
    if (!means(stopped?.code, 'noVersion')) return []
    const [got] = oldTls ?? []
    return [got !== undefined ? found('only', {host, got}) : found('none', {host, code: stopped?.code ?? '?'})]
  },
})
