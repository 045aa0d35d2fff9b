import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {sampleResponse, sampleXml} from '../../src/capture/sample-response.ts'
import {encodePost, encodeRedirect} from '../../src/saml/decode.ts'

const largest = 12_000

/** What is damaged: every fixture that is not too large, encrypted and signed messages, and one message in all that carries such. */
export function seeds(): readonly Buffer[] {
  const folder = path.join(process.cwd(), 'fixtures', 'saml')
  const fixtures = readdirSync(folder).flatMap((name) =>
    readdirSync(path.join(folder, name))
      .filter((file) => file !== 'about.json')
      .map((file) => readFileSync(path.join(folder, name, file))),
  )
  const post = encodeURIComponent(encodePost(sampleXml))
  const redirect = encodeURIComponent(encodeRedirect(sampleXml))
  const issuer = sampleResponse.issuer?.value ?? ''
  const logout = `<p:LogoutRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ID="_l" Version="2.0" IssueInstant="2026-03-01T13:00:00Z"><a:Issuer>${issuer}</a:Issuer><a:EncryptedID/></p:LogoutRequest>`
  const base64 = decodeURIComponent(post)
  const soap = `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body>${sampleXml.replace(/^<\?[^>]*>/, '')}</S:Body></S:Envelope>`
  const log = `2026-03-01T14:05:12Z DEBUG acs SAMLResponse=${post}\n2026-03-01 14:05:13 INFO user=anna.andersson@example.se 10.20.30.40 _8a7d43b578633074b7970386fee2947631162427\n${sampleXml}\n`
  const carried = [
    capturedHar(post, redirect),
    capturedTrace(base64),
    soap,
    log,
    base64,
    `https://hubb.example/sso?SAMLRequest=${encodeURIComponent(encodeRedirect(logout))}&RelayState=y`,
    sampleXml,
    logout,
    `SAMLResponse=${post}&RelayState=x`,
    `https://hubb.example/acs?SAMLResponse=${redirect}&SigAlg=urn%3Ax&Signature=AAAA`,
    `<html><form><input name="SAMLResponse" value="${decodeURIComponent(post)}"></form></html>`,
    `{"SAMLResponse": "${decodeURIComponent(post)}"}`,
  ]
  return [...fixtures, ...corpus()].filter(({length}) => length < largest).concat(carried.map((text) => Buffer.from(text)))
}

/** Messages of a real component, signed or encrypted. */
function corpus(): readonly Buffer[] {
  const folder = path.join(process.cwd(), 'fixtures', 'corpus', 'simplesamlphp')
  return ['ssp-response.xml', 'ssp-enc-128.xml', 'ssp-enc-nameid.xml'].map((name) => readFileSync(path.join(folder, name)))
}

function capturedHar(post: string, redirect: string): string {
  const entry = (method: string, url: string, postData?: object): object => ({
    startedDateTime: '2026-03-01T14:05:12.000Z',
    time: 20,
    request: {method, url, headers: [{name: 'Cookie', value: 'sid=1'}], cookies: [], ...(postData && {postData})},
    response: {status: 200, headers: [{name: 'Date', value: 'Sun, 01 Mar 2026 14:05:12 GMT'}], content: {mimeType: 'text/html', text: '<html/>'}},
  })
  const entries = [entry('GET', `https://idp.example/sso?SAMLRequest=${redirect}`), entry('POST', 'https://sp.example/acs', {text: `SAMLResponse=${post}`})]
  return JSON.stringify({log: {creator: {name: 'WebInspector', version: '1'}, entries}})
}

function capturedTrace(base64: string): string {
  const header = (name: string, value: string): object => ({name, value})
  const request = {
    method: 'POST',
    url: 'https://sp.example/acs',
    requestHeaders: [header('Cookie', 'sid=1')],
    responseHeaders: [header('Date', 'Sun, 01 Mar 2026 14:05:12 GMT')],
    post: [['SAMLResponse', base64]],
  }
  return JSON.stringify({requests: [request]})
}
