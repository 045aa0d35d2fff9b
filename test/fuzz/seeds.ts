import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {sampleResponse, sampleXml} from '../../src/capture/sample-response.ts'
import {encodePost, encodeRedirect} from '../../src/saml/decode.ts'

/** What is damaged: every fixture that is not too large, and one message as it is carried. */
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
  const carried = [
    sampleXml,
    logout,
    `SAMLResponse=${post}&RelayState=x`,
    `https://hubb.example/acs?SAMLResponse=${redirect}&SigAlg=urn%3Ax&Signature=AAAA`,
    `<html><form><input name="SAMLResponse" value="${decodeURIComponent(post)}"></form></html>`,
    `{"SAMLResponse": "${decodeURIComponent(post)}"}`,
  ]
  return [...fixtures.filter(({length}) => length < 12_000), ...carried.map((text) => Buffer.from(text))]
}
