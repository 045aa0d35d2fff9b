import {asking} from '../recorded-request.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {nothingWasCaptured} from './nothing-was-captured.ts'

const page = exchange('https://app.example/', undefined)
const captured = (exchanges: readonly (typeof page)[], tool = 'capture'): Case => ({subject: {...soundRecording, tool, exchanges}, facts: {}})

testRule(nothingWasCaptured, {
  passes: {'a capture with a request among the pages': captured([page, asking()])},
  fails: {'pages and nothing else': [captured([page, page]), 'nothing']},
  skips: {'a file without requests': captured([]), 'a test login that never got that far': captured([page], 'vgefos test')},
})
