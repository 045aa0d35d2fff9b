import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {answeredFor, shownAddress} from '../probed.ts'

export const serverBehindDoesNotAnswer = defineRule({
  code: 'NET14',
  name: 'server-behind-does-not-answer',
  on: 'probe',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('5.2', 'MUST'),
  title: {sv: 'Programmet bakom adressen är i gång', en: 'The program behind the address is running'},
  why: {
    sv: 'Lastbalanseraren eller proxyn framför svarar, men inte programmet bakom. Då kommer ingen in.',
    en: 'The load balancer or proxy in front answers, but not the program behind it. So nobody gets in.',
  },
  fix: {
    sv: 'Meddela den som sköter servern: är programmet i gång, och når lastbalanseraren det?',
    en: 'Tell whoever runs the server: is the program running, and does the load balancer reach it?',
  },
  alsoKnownAs: ['F01', 'HTTP_502', 'HTTP_503', 'HTTP_504', '502 Bad Gateway', '503 Service Unavailable', '504 Gateway Timeout'],
  messages: {
    gateway: {sv: '{address} svarar HTTP {got}.', en: '{address} answers HTTP {got}.'},
  },
  applies: ({subject}) => answeredFor(subject, 'login', 'host', 'metadata').length > 0,
  run: ({subject, found}) =>
    answeredFor(subject, 'login', 'host', 'metadata')
      .filter(({answer}) => [502, 503, 504].includes(answer.status))
      .map((one) => found('gateway', {address: shownAddress(one), got: String(one.answer.status)})),
})
