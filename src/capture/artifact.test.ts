import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {capture} from './capture.ts'
import {withIssuer} from './artifact.ts'

const sourceId = createHash('sha1').update('https://idp.example').digest()
const artifact = Buffer.concat([Buffer.from([0, 4, 0, 2]), sourceId, Buffer.alloc(20, 0xfb)]).toString('base64')
const problemIn = (text: string) => capture(Buffer.from(text), 'file').input.problem
const fact = {bytes: 44, typeCode: 4, endpointIndex: 2, sourceId: sourceId.toString('hex'), issuer: undefined}

describe('an artifact', () => {
  it.each([
    ['an address', `https://sp.example/acs?SAMLart=${encodeURIComponent(artifact)}&RelayState=r`],
    ['a form', `SAMLart=${encodeURIComponent(artifact)}`],
    ['a log line', `12:00 GET /acs?SAMLart=${encodeURIComponent(artifact)} 302`],
  ])('is taken apart in %s', (_, text) => {
    expect(problemIn(text)).toEqual({kind: 'artifact', artifact: fact})
  })

  it('that is too short is known as one, and no more', () => {
    expect(problemIn('SAMLart=AAQAAMh48%2F1oXIM')).toMatchObject({kind: 'artifact', artifact: {sourceId: undefined}})
  })

  it('names its issuer among parties that are known, and nobody else', () => {
    const problem = problemIn(`SAMLart=${artifact}`)
    expect(withIssuer(problem, ['https://other.example', 'https://idp.example'])).toMatchObject({artifact: {issuer: 'https://idp.example'}})
    expect(withIssuer(problem, ['https://other.example'])).toMatchObject({artifact: {issuer: undefined}})
  })
})
