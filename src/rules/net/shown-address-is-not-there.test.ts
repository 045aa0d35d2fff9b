import {asked, unheard, withProbe, withStop} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {shownAddressIsNotThere} from './shown-address-is-not-there.ts'

testRule(shownAddressIsNotThere, {
  passes: {
    'a logo that is there': withProbe({asked: [asked('logo')]}),
    'a server that wants no HEAD': withProbe({asked: [asked('logo', {status: 405})]}),
  },
  fails: {
    'a logo that is gone': [withProbe({asked: [asked('logo', {status: 404})]}), 'status'],
    'a logo on a server that is gone': [withStop('dns', 'ENOTFOUND', {asked: [unheard('logo', 'ENOTFOUND', 'dns')]}), 'unreached'],
  },
  skips: {'a server that shows nothing': withProbe()},
})
