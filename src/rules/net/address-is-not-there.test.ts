import {asked, withProbe} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {addressIsNotThere} from './address-is-not-there.ts'

testRule(addressIsNotThere, {
  passes: {
    'an address that answers': withProbe(),
    'one that dislikes an empty request': withProbe({asked: [asked('sso', {status: 400})]}),
    'a path that somebody named, and that is there': withProbe({asked: [asked('host', {status: 403})]}),
  },
  fails: {
    'an address of login that is not there': [withProbe({asked: [asked('sso', {status: 404})]}), 'gone'],
    'a path that somebody named': [withProbe({asked: [asked('host', {status: 410})]}), 'named'],
  },
  skips: {
    'an address that takes POST alone': withProbe({asked: [asked('acs', {status: 404})]}),
    'the root of a server': withProbe({asked: [asked('host', {status: 404}, {url: 'https://idp.example/'})]}),
  },
})
