import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {askedFor, isNeeded, means, shownAddress} from '../probed.ts'
import {isStoppedByProxy} from './proxy-stands-in-the-way.ts'

export const hostIsNotReached = defineRule({
  code: 'NET05',
  name: 'host-is-not-reached',
  on: 'probe',
  level: 'error',
  certainty: 'indication',
  owner: 'network',
  requirement: swedenConnect('5.2', 'MUST'),
  title: {sv: 'Servern svarar', en: 'The server answers'},
  why: {
    sv: 'Den som ska logga in måste nå adressen. Att den inte nås härifrån kan bero på servern, men också på en brandvägg mellan den här datorn och servern.',
    en: 'Whoever is to log in must reach the address. That it is not reached from here may be the server’s doing, but also that of a firewall between this machine and the server.',
  },
  fix: {
    sv: 'Prova från ett annat nät. Når du den därifrån: be den som sköter brandväggen öppna härifrån. Annars: meddela den som sköter servern.',
    en: 'Try from another network. If it is reached from there: ask whoever runs the firewall to open from here. If not: tell whoever runs the server.',
  },
  alsoKnownAs: ['F01', 'F07', 'ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'EPIPE', 'socket hang up', 'ERR_CONNECTION_REFUSED', 'ERR_CONNECTION_TIMED_OUT', 'ERR_CONNECTION_RESET', 'ERR_SSL_WRONG_VERSION_NUMBER'],
  messages: {
    refused: {
      sv: '{host} säger nej till förbindelsen: ingen lyssnar på porten, eller en brandvägg svarar ({code}).',
      en: '{host} refuses the connection: nobody listens at the port, or a firewall answers ({code}).',
    },
    silent: {sv: '{host} svarade inte i tid ({code}).', en: '{host} did not answer in time ({code}).'},
    cut: {sv: '{host} bröt förbindelsen ({code}).', en: '{host} cut the connection ({code}).'},
    notTls: {sv: '{host} talar inte TLS på den porten ({code}).', en: '{host} does not speak TLS at that port ({code}).'},
    other: {
      sv: 'Förbindelsen till {host} gick inte att göra ({code}).',
      en: 'The connection to {host} could not be made ({code}).',
    },
    unanswered: {sv: '{address} svarade inte på frågan ({code}).', en: '{address} did not answer what it was asked ({code}).'},
  },
  applies: ({subject}) => isNeeded(subject) && !isStoppedByProxy(subject),
  run: ({subject, found}) => {
    const {host, stopped} = subject
    if (stopped?.at === 'dns' || means(stopped?.code, 'noVersion')) return []
    if (stopped) return [found(kindOf(stopped.code), {host, code: stopped.code})]
    return askedFor(subject, 'login', 'host')
      .filter((one) => one.stopped?.at === 'http' && !means(one.stopped.code, 'wantsCard'))
      .map((one) => found('unanswered', {address: shownAddress(one), code: one.stopped?.code ?? '?'}))
  },
})

function kindOf(code: string): 'refused' | 'silent' | 'cut' | 'notTls' | 'other' {
  return (['refused', 'silent', 'cut', 'notTls'] as const).find((kind) => means(code, kind)) ?? 'other'
}
