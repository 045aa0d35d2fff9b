import {ineraNetwork} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import type {ProbeEvidence} from '../../evidence/probe.ts'

export const proxyStandsInTheWay = defineRule({
  code: 'NET06',
  name: 'proxy-stands-in-the-way',
  on: 'probe',
  level: 'notice',
  certainty: 'proved',
  owner: 'network',
  requirement: ineraNetwork('nätverk', 'observed'),
  title: {sv: 'Proxyn släpper fram till servern', en: 'The proxy lets through to the server'},
  why: {
    sv: 'Proxyn i det egna nätet avgör innan servern får frågan. Om servern fungerar går därför inte att säga.',
    en: 'The proxy of this network decides before the server is asked. So whether the server works cannot be told.',
  },
  fix: {
    sv: 'Be den som sköter proxyn släppa fram till servern. Vill den ha inloggning: HTTPS_PROXY=http://namn:lösenord@proxy:port. Ska servern nås utan proxy: skriv dess namn i NO_PROXY.',
    en: 'Ask whoever runs the proxy to let through to the server. If it wants a login: HTTPS_PROXY=http://user:password@proxy:port. If the server is to be reached without a proxy: write its name in NO_PROXY.',
  },
  alsoKnownAs: ['F07', '407', 'Proxy Authentication Required', 'ERR_TUNNEL_CONNECTION_FAILED', 'ERR_PROXY_CONNECTION_FAILED', 'tunneling socket could not be established'],
  messages: {
    login: {
      sv: 'Proxyn {proxy} kräver inloggning (HTTP 407) för att släppa fram till {host}.',
      en: 'The proxy {proxy} demands a login (HTTP 407) to let through to {host}.',
    },
    refused: {
      sv: 'Proxyn {proxy} släpper inte fram till {host} (HTTP {got}).',
      en: 'The proxy {proxy} does not let through to {host} (HTTP {got}).',
    },
    unreachable: {
      sv: 'Proxyn {proxy} går inte att nå ({code}); {host} har inte tillfrågats.',
      en: 'The proxy {proxy} cannot be reached ({code}); {host} was not asked.',
    },
  },
  applies: ({subject: {proxy}}) => proxy !== null,
  run: ({subject, found}) => {
    const {host, proxy, stopped} = subject
    if (!isStoppedByProxy(subject) || proxy === null || !stopped) return []
    const [, got] = /^PROXY_(\d+)$/.exec(stopped.code) ?? []
    if (got === undefined) return [found('unreachable', {proxy, host, code: stopped.code})]
    return [got === '407' ? found('login', {proxy, host}) : found('refused', {proxy, host, got})]
  },
})

/** It ended at the proxy, before the server was asked anything. */
export function isStoppedByProxy({proxy, stopped}: ProbeEvidence): boolean {
  return proxy !== null && stopped?.at === 'connect'
}
