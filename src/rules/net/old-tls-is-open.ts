import {oldTlsIsDead} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const oldTlsIsOpen = defineRule({
  code: 'NET20',
  name: 'old-tls-is-open',
  on: 'probe',
  needs: ['oldTls'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: oldTlsIsDead('4, 5', 'MUST NOT'),
  title: {sv: 'TLS 1.0 och 1.1 är stängda', en: 'TLS 1.0 and 1.1 are closed'},
  why: {
    sv: 'Inloggningen fungerar, men den som sitter på vägen kan få förbindelsen att gå ner till en version vars brister är kända.',
    en: 'Logins work, but somebody on the way may bring the connection down to a version whose flaws are known.',
  },
  fix: {
    sv: 'Stäng TLS 1.0 och 1.1 på servern eller lastbalanseraren.',
    en: 'Close TLS 1.0 and 1.1 in the server or its load balancer.',
  },
  alsoKnownAs: ['F02', 'TLSv1', 'TLSv1.1'],
  messages: {
    open: {
      sv: '{host} tar fortfarande emot {got}. Väntat: bara TLS 1.2 och senare.',
      en: '{host} still accepts {got}. Expected: only TLS 1.2 and later.',
    },
  },
  run: ({subject: {host, oldTls}, found}) => oldTls.map((got) => found('open', {host, got})),
})
