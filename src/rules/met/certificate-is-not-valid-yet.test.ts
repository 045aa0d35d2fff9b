import {soundRsa} from './test-certificates.ts'
import type {PublishedMetadata} from '../../evidence/metadata.ts'
import {type Case, testRule} from '../testing.ts'
import {certificateIsNotValidYet} from './certificate-is-not-valid-yet.ts'
import {signingKey, withIdp} from './sound-details.ts'

/** The certificate begins on the evening of 23 November 2026. */
const readAt = (day: string, times = 1): Case => {
  const {subject, facts} = withIdp({keys: Array.from({length: times}, () => ({...signingKey, certificates: [soundRsa]}))})
  return {subject: {...(subject as PublishedMetadata), readAt: new Date(`${day}T00:00:00Z`)}, facts}
}

testRule(certificateIsNotValidYet, {
  passes: {'a certificate that has begun': readAt('2026-12-10')},
  fails: {'one of next week': [readAt('2026-11-16'), 'later'], 'one for both uses, told once': [readAt('2026-11-16', 2), 'later']},
  skips: {'a role without certificates': withIdp({keys: []})},
})
