import {describe, expect, it} from 'vitest'
import {capture} from './capture.ts'
import {sampleResponse, sampleXml} from './sample-response.ts'

const soap = (body: string, namespace = 'http://schemas.xmlsoap.org/soap/envelope/') =>
  `<S:Envelope xmlns:S="${namespace}"><S:Header/><S:Body>${body}</S:Body></S:Envelope>`
const protocol = 'xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"'
const paos = `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Header><e:Request xmlns:e="urn:oasis:names:tc:SAML:2.0:profiles:SSO:ecp"/></S:Header><S:Body>${sampleXml}</S:Body></S:Envelope>`
const inputOf = (text: string) => capture(Buffer.from(text), 'file').input

describe('a message in an envelope', () => {
  it.each([
    ['SOAP 1.1', soap(sampleXml)],
    ['SOAP 1.2', soap(sampleXml, 'http://www.w3.org/2003/05/soap-envelope')],
    ['PAOS', paos],
    ['SOAP in a log line', `12:00 DEBUG ${soap(sampleXml)} end`],
  ])('is read out of %s', (_, text) => {
    expect(inputOf(text).message).toEqual(sampleResponse)
  })
})

describe('an envelope without a message', () => {
  it('around a question for one shows the question', () => {
    expect(capture(Buffer.from(soap(`<p:ArtifactResolve ${protocol} ID="_a"><p:Artifact>AAQ</p:Artifact></p:ArtifactResolve>`)), 'file').content).toMatchObject({
      kind: 'other',
      root: expect.objectContaining({localName: 'ArtifactResolve'}) as unknown,
    })
  })

  it('around nothing, or something else, is no SAML', () => {
    expect(inputOf(soap('')).problem).toMatchObject({kind: 'not-saml', type: 'other-xml', detail: 'Envelope'})
    expect(inputOf(soap('<note/>')).problem).toMatchObject({kind: 'not-saml', type: 'other-xml', detail: 'note'})
  })
})
