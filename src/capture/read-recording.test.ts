import {describe, expect, it} from 'vitest'
import type {LoginOutcome, SeenHeaders} from '../evidence/recording.ts'
import {exchange, soundRecording} from '../rules/sound-recording.ts'
import {readRecording} from './read-recording.ts'

const readBack = (change: object) => readRecording(JSON.parse(JSON.stringify({...soundRecording, ...change})))?.recording

const outcomes: readonly LoginOutcome[] = [
  {kind: 'signed-in', identity: {name: undefined, hsaId: undefined, loa: undefined, attributes: {}}},
  {kind: 'refused', host: 'sp.example', heading: 'No', text: 'MSIS7007'},
  {kind: 'not-approved', reason: 'cancelled'},
  {kind: 'unreachable', host: 'hub.example', url: 'https://hub.example/sso', reason: 'net::ERR_CONNECTION_REFUSED'},
  {kind: 'unclear', host: 'sp.example', reason: 'no page'},
]

describe('a recording that is read back', () => {
  it.each(outcomes)('ends as it ended: $kind', (outcome) => {
    expect(readBack({outcome})?.outcome).toEqual(outcome)
  })

  it('leaves the name of the person behind', () => {
    const identity = {name: 'Anna Andersson', hsaId: 'TSTNMT1', loa: 'x', attributes: {a: ['b']}}
    expect(JSON.stringify(readBack({outcome: {kind: 'signed-in', identity}}))).not.toMatch(/Anna|TSTNMT1/)
  })

  it('has what the headers told, and nothing more', () => {
    const seen: SeenHeaders = {
      date: 'Sun, 01 Mar 2026 14:05:00 GMT',
      servedBy: 'web-1',
      cookiesSent: ['session'],
      cookieBytes: 40,
      cookiesSet: [{name: 'session', sameSite: 'Lax', secure: true}],
      destination: 'document',
      framing: 'DENY',
    }
    const exchanges = [{...exchange('https://sp.example/', undefined), seen: {...seen, cookie: 'session=secret'}}]
    expect(readBack({exchanges})?.exchanges[0]?.seen).toEqual(seen)
    expect(readBack({exchanges: [exchange('https://sp.example/', undefined)]})?.exchanges[0]?.seen).toBeUndefined()
    expect(readBack({exchanges: [{...exchange('https://sp.example/', undefined), seen: {}}]})?.exchanges[0]?.seen?.cookiesSet).toBeUndefined()
  })
})
