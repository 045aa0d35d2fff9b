import {withProbe} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {oldTlsIsOpen} from './old-tls-is-open.ts'

testRule(oldTlsIsOpen, {
  passes: {'a server that refuses both': withProbe()},
  fails: {'a server that takes 1.1': [withProbe({oldTls: ['TLSv1.1']}), 'open']},
})
