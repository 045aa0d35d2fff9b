import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const otherProtocol = defineRule({
  code: 'BND10',
  name: 'other-protocol',
  on: 'input',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.2.1', 'MUST'),
  title: {sv: 'Tjänsten talar SAML 2.0', en: 'The service speaks SAML 2.0'},
  why: {
    sv: 'WS-Federation och SAML 1 löser samma uppgift, men med andra meddelanden än hubben tar emot.',
    en: 'WS-Federation and SAML 1 do the same work, but with other messages than the hub takes.',
  },
  fix: {
    sv: 'Ställ om tjänsten till SAML 2.0 med tjänsteleverantören. I AD FS: ange en SAML-slutpunkt för tjänsten i stället för WS-Federation.',
    en: 'Have the supplier set the service to SAML 2.0. In AD FS: give the service a SAML endpoint instead of WS-Federation.',
  },
  alsoKnownAs: ['wsignin1.0', 'wtrealm', 'wresult', 'RequestSecurityTokenResponse'],
  messages: {
    'ws-federation': {
      sv: 'Det här är WS-Federation, men hubben talar SAML 2.0.',
      en: 'This is WS-Federation, but the hub speaks SAML 2.0.',
    },
    'saml-1': {sv: 'Det här är SAML 1, men hubben talar SAML 2.0.', en: 'This is SAML 1, but the hub speaks SAML 2.0.'},
  },
  run({subject: {problem}, found}) {
    if (problem?.kind !== 'not-saml') return []
    return problem.type === 'ws-federation' || problem.type === 'saml-1' ? [found(problem.type, {})] : []
  },
})
