import {beforeAll, describe, expect, it} from 'vitest'
import {makeTestKey} from '../../saml/test-keys.ts'
import type {Rule} from '../define.ts'
import {soundRecording} from '../sound-recording.ts'
import type {Case} from '../testing.ts'
import {onlyFirstCertificateIsRead} from './only-first-certificate-is-read.ts'
import {receiverHasOldCopy} from './receiver-has-old-copy.ts'
import {refusedAtService} from './refused-recording.ts'

type Key = Awaited<ReturnType<typeof makeTestKey>>
let old: Key
let fresh: Key
let stranger: Key

beforeAll(async () => {
  old = await makeTestKey('old')
  fresh = await makeTestKey('fresh')
  stranger = await makeTestKey('stranger')
})

const complaint = 'Invalid signature on the response'
const certificates = (...keys: readonly Key[]): readonly string[] => keys.map(({certificate}) => certificate.base64)
const said = (rule: Rule, {subject, facts}: Case): readonly string[] => {
  const judgement = rule.judge(subject, facts)
  return judgement.outcome === 'failed' ? judgement.findings.map(({message}) => message) : [judgement.outcome]
}
const both = (one: Case): readonly (readonly string[])[] => [said(onlyFirstCertificateIsRead, one), said(receiverHasOldCopy, one)]

describe('a refused signature that holds under published metadata', () => {
  it('is MET06 when the second of two certificates made it', () => {
    expect(both(refusedAtService(complaint, fresh.key, certificates(old, fresh)))).toEqual([['notFirst'], ['passed']])
  })

  it('is MET05 when the first or only one made it', () => {
    expect(both(refusedAtService(complaint, fresh.key, certificates(fresh)))).toEqual([['passed'], ['signature']])
    expect(both(refusedAtService(complaint, old.key, certificates(old, fresh)))).toEqual([['passed'], ['signature']])
  })

  it('is neither when a stranger made it, when the page says something else, or when the sender is unknown', () => {
    expect(both(refusedAtService(complaint, stranger.key, certificates(old, fresh)))).toEqual([['passed'], ['passed']])
    expect(both(refusedAtService('You are not welcome', fresh.key, certificates(fresh)))).toEqual([['passed'], ['passed']])
    expect(both(refusedAtService(complaint, fresh.key, certificates(fresh), 'https://other.example'))).toEqual([['passed'], ['passed']])
  })

  it('is neither in a login that ended well', () => {
    expect(both({subject: soundRecording, facts: {}})).toEqual([['not-applicable'], ['not-applicable']])
  })
})
