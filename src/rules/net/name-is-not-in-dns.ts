import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {isNeeded, means} from '../probed.ts'

export const nameIsNotInDns = defineRule({
  code: 'NET01',
  name: 'name-is-not-in-dns',
  on: 'probe',
  level: 'error',
  certainty: 'indication',
  owner: 'network',
  requirement: swedenConnect('5.2', 'MUST'),
  title: {sv: 'Serverns namn finns i DNS', en: 'The name of the server is in DNS'},
  why: {
    sv: 'Utan namnet hittar ingen dit: varken användarens webbläsare, hubben eller tjänsten. Kanske finns det bara i ett annat nät än det här.',
    en: 'Without the name nobody finds the way: neither the browser, nor the hub, nor the service. It may exist only in another network than this one.',
  },
  fix: {
    sv: 'Kontrollera stavningen i metadata. Är namnet rätt: be den som sköter DNS lägga in det i det nät där användarna och hubben finns.',
    en: 'Check the spelling in the metadata. If the name is right: ask whoever runs DNS to put it into the network of the users and the hub.',
  },
  alsoKnownAs: ['F01', 'F07', 'ENOTFOUND', 'ENODATA', 'EAI_AGAIN', 'SERVFAIL', 'NXDOMAIN', 'DNS_PROBE_FINISHED_NXDOMAIN', 'ERR_NAME_NOT_RESOLVED', 'getaddrinfo ENOTFOUND'],
  messages: {
    missing: {sv: '{host} finns inte i DNS härifrån ({code}).', en: '{host} is not in DNS from here ({code}).'},
    unanswered: {
      sv: 'Namnservern svarade inte om {host} ({code}).',
      en: 'The name server did not answer about {host} ({code}).',
    },
  },
  applies: ({subject}) => isNeeded(subject) && subject.proxy === null,
  run: ({subject: {host, stopped}, found}) => {
    if (stopped?.at !== 'dns') return []
    return [found(means(stopped.code, 'noName') ? 'missing' : 'unanswered', {host, code: stopped.code})]
  },
})
