import {testRule} from '../testing.ts'
import {cacheDurationIsOdd} from './cache-duration-is-odd.ts'
import {withDetails} from './sound-details.ts'

const cached = (cacheDuration: string) => withDetails({cacheDuration})

testRule(cacheDurationIsOdd, {
  passes: {'six hours': cached('PT6H'), 'a week and a bit': cached('P7DT1H30M5.5S'), 'seconds, as Shibboleth writes': cached('PT604800S')},
  fails: {
    'a number': [cached('604800'), 'unreadable'],
    'days without their P': [cached('1D'), 'unreadable'],
    'a T with nothing behind it': [cached('P1DT'), 'unreadable'],
    'nothing of it': [cached('PT0S'), 'short'],
    'a time before this': [cached('-PT1H'), 'short'],
  },
  skips: {'none': withDetails({})},
})
