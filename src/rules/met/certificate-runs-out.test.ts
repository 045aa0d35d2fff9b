import {certificate, issuer, policy} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {certificateRunsOut} from './certificate-runs-out.ts'

const until = (...ends: readonly string[]): Case => ({
  subject: {
    entity: issuer.metadata,
    signingCertificates: ends.map((end) => certificate('AAAA1111', end)),
    readAt: new Date('2026-03-01T00:00:00Z'),
  },
  facts: {policy},
})

testRule(certificateRunsOut, {
  passes: {'two years left': until('2028-03-01T00:00:00Z'), 'exactly thirty days left': until('2026-03-31T00:00:00Z')},
  fails: {
    'less than thirty days left': [until('2026-03-30T23:59:59Z'), 'soon'],
    'a date in the past': [until('2026-02-27T00:00:00Z'), 'already'],
    'one of two': [until('2028-03-01T00:00:00Z', '2026-03-02T00:00:00Z'), 'soon'],
  },
  skips: {'metadata without signing certificates': until()},
})
