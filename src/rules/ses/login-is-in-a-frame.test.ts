import type {SeenHeaders} from '../../evidence/recording.ts'
import {asking, refusedAfter} from '../recorded-request.ts'
import {exchange} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {loginIsInAFrame} from './login-is-in-a-frame.ts'

const seen = (headers: SeenHeaders): Case => refusedAfter({...asking(), seen: headers})

testRule(loginIsInAFrame, {
  passes: {
    'a page of its own': seen({destination: 'document', framing: 'DENY'}),
    'a frame with something else in it': refusedAfter({...exchange('https://sp.example/menu', undefined), seen: {destination: 'iframe'}}, asking()),
    'a recorder that does not see it': refusedAfter(asking()),
  },
  fails: {
    'a frame that the issuer forbids': [seen({destination: 'iframe', framing: 'DENY'}), 'refused'],
    'a frame': [seen({destination: 'iframe'}), 'framed'],
  },
  skips: {'a recording without requests': refusedAfter()},
})
