import {withProbe, withStop} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {proxyStandsInTheWay} from './proxy-stands-in-the-way.ts'

testRule(proxyStandsInTheWay, {
  passes: {
    'a proxy that lets through': withProbe({proxy: 'http://proxy.example:8080'}),
    'a server that fails beyond the proxy': withStop('tls', 'ECONNRESET', {proxy: 'http://proxy.example:8080'}),
  },
  fails: {
    'a proxy that wants a login': [withStop('connect', 'PROXY_407', {proxy: 'http://proxy.example:8080'}), 'login'],
    'a proxy that forbids': [withStop('connect', 'PROXY_403', {proxy: 'http://proxy.example:8080'}), 'refused'],
    'a proxy that is not there': [withStop('connect', 'ECONNREFUSED', {proxy: 'http://proxy.example:8080'}), 'unreachable'],
  },
  skips: {'a way without a proxy': withProbe()},
})
