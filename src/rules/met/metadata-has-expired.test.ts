import {issuer} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {metadataHasExpired} from './metadata-has-expired.ts'

const until = (validUntil: string | undefined): Case => ({
  subject: {entity: {...issuer.metadata, validUntil}, signingCertificates: [], readAt: new Date('2026-03-01T14:05:00Z')},
  facts: {},
})

testRule(metadataHasExpired, {
  passes: {'a second left': until('2026-03-01T14:05:01Z')},
  fails: {
    'the very second': [until('2026-03-01T14:05:00Z'), 'expired'],
    'a month ago': [until('2026-02-01T00:00:00Z'), 'expired'],
    'an end that is no time': [until('next spring'), 'unreadable'],
  },
  skips: {'metadata without end': until(undefined)},
})
