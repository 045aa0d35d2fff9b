import {testRule} from '../testing.ts'
import {responseLocationIsMisplaced} from './response-location-is-misplaced.ts'
import {soundIdp, withIdp} from './sound-details.ts'

const answering = (from: number, to?: number) =>
  withIdp({endpoints: soundIdp.endpoints.slice(from, to).map((endpoint) => ({...endpoint, responseLocation: 'https://idp.example/answers'}))})

testRule(responseLocationIsMisplaced, {
  passes: {'none': withIdp({}), 'logout, which is answered elsewhere': answering(2)},
  fails: {'login, which nobody answers there': [answering(0, 1), 'misplaced']},
  skips: {'a role without addresses': withIdp({endpoints: []})},
})
