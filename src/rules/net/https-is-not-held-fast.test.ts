import {asked, withProbe, withoutTls} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {httpsIsNotHeldFast} from './https-is-not-held-fast.ts'

testRule(httpsIsNotHeldFast, {
  passes: {'a server that says so in one of its answers': withProbe({asked: [asked('acs', {strictTransport: null}), asked('sso')]})},
  fails: {'a server that never says so': [withProbe({asked: [asked('sso', {strictTransport: null})]}), 'missing']},
  skips: {
    'a server without TLS': withoutTls(),
    'a server without addresses of login': withProbe({asked: [asked('host')]}),
  },
})
