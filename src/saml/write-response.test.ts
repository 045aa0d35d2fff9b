import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {soundResponse} from '../rules/sound-evidence.ts'
import {anyResponse} from './arbitrary.ts'
import {readResponse} from './read-response.ts'
import {writeResponse} from './write-response.ts'
import {parseXml} from './xml.ts'

const read = (xml: string) => readResponse(parseXml(xml).document!.documentElement)

describe('a written response', () => {
  it('is read as what was written, sense or nonsense', () => {
    fc.assert(fc.property(anyResponse, (response) => {
      expect(read(writeResponse(response))).toEqual(response)
    }))
  })

  it('says nothing of what is undefined', () => {
    const {message} = soundResponse
    const bare = {...message, destination: undefined, issuer: undefined, status: undefined, assertions: []}
    expect(writeResponse(bare)).not.toMatch(/Destination|Issuer|Status|undefined/)
  })

  it('has an empty attribute statement when there is one without attributes', () => {
    const [assertion] = soundResponse.message.assertions
    const empty = {...soundResponse.message, assertions: [{...assertion!, attributes: [], attributeStatements: 1}]}
    expect(writeResponse(empty)).toContain('<saml:AttributeStatement/>')
  })

  it('has an attribute statement around attributes even when the count was forgotten', () => {
    const [assertion] = soundResponse.message.assertions
    const forgotten = {...soundResponse.message, assertions: [{...assertion!, attributeStatements: 0}]}
    expect(read(writeResponse(forgotten)).assertions[0]!.attributes).toEqual(assertion!.attributes)
  })
})
