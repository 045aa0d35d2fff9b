import {testRule} from '../testing.ts'
import {registrationIsMisbuilt} from './registration-is-misbuilt.ts'
import {withExtensions} from './sound-details.ts'

const registered = (authority: string | undefined, instant?: string) => withExtensions({registrations: [{authority, instant}]})

testRule(registrationIsMisbuilt, {
  passes: {'a registrar': registered('https://federation.example/', '2020-01-01T00:00:00Z'), 'one by a URN, without a day': registered('urn:mace:federation')},
  fails: {
    'no registrar': [registered(undefined), 'authority'],
    'a name': [registered('The federation'), 'authority'],
    'a day to come': [registered('https://federation.example/', '2030-01-01T00:00:00Z'), 'instant'],
    'local time': [registered('https://federation.example/', '2020-01-01T00:00:00+02:00'), 'instant'],
  },
  skips: {'none': withExtensions({})},
})
