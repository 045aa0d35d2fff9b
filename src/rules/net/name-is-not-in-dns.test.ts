import {unheard, withProbe, withStop} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {nameIsNotInDns} from './name-is-not-in-dns.ts'

testRule(nameIsNotInDns, {
  passes: {
    'a server that answers': withProbe(),
    'a server whose name is there, though nobody listens': withStop('connect', 'ECONNREFUSED'),
  },
  fails: {
    'a name that is not there': [withStop('dns', 'ENOTFOUND'), 'missing'],
    'a name server that is silent': [withStop('dns', 'EAI_AGAIN'), 'unanswered'],
  },
  skips: {
    'a server behind a proxy, which looks names up itself': withStop('connect', 'PROXY_503', {proxy: 'http://proxy.example:8080'}),
    'a server of logos alone': withStop('dns', 'ENOTFOUND', {asked: [unheard('logo', 'ENOTFOUND', 'dns')]}),
  },
})
