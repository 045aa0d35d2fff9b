import {withProbe} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {hostClockDiffers} from './host-clock-differs.ts'

testRule(hostClockDiffers, {
  passes: {
    'a clock that agrees': withProbe(),
    'a minute, and what the way there takes': withProbe({clockAheadMs: 60_900}),
  },
  fails: {
    'a clock that is ahead by more than a minute': [withProbe({clockAheadMs: 62_000}), 'ahead'],
    'a clock that is behind by five minutes': [withProbe({clockAheadMs: -300_000}), 'behind'],
  },
  skips: {'a server that told no time': withProbe({clockAheadMs: null})},
})
