import {describe, expect, it} from 'vitest'
import {endpointXml, entityXml} from '../report/metadata/testing-metadata.ts'
import {entityTexts} from '../saml/aggregate/entity-texts.ts'
import {addressesIn} from './addresses-in.ts'
import type {PlannedAddress} from './plan.ts'

const named = (role: string, inside: string, around = ''): readonly PlannedAddress[] =>
  addressesIn(entityTexts([Buffer.from(entityXml('https://e.example', role, inside, around))]), () => true).addresses
const told = (role: string, inside: string): readonly (readonly string[])[] =>
  named(role, inside).map(({method, url, uses: [use]}) => [method, url, `${String(use?.kind)} ${String(use?.role)} ${String(use?.service)} ${String(use?.binding)}`])

describe('the addresses of an entity', () => {
  it('are its endpoints, by GET where a browser comes with GET and else by HEAD', () => {
    expect(told('IDPSSODescriptor', endpointXml('SingleSignOnService', 'HTTP-Redirect', 'https://e.example/sso') + endpointXml('SingleSignOnService', 'HTTP-POST', 'https://e.example/sso-post'))).toEqual([
      ['GET', 'https://e.example/sso', 'login idp SingleSignOnService HTTP-Redirect'],
      ['HEAD', 'https://e.example/sso-post', 'login idp SingleSignOnService HTTP-POST'],
    ])
  })

  it('are where answers go too, when that is elsewhere', () => {
    expect(told('SPSSODescriptor', endpointXml('SingleLogoutService', 'HTTP-POST', 'https://e.example/slo', 'ResponseLocation="https://e.example/slo-answer"')).map(([, url]) => url)).toEqual([
      'https://e.example/slo',
      'https://e.example/slo-answer',
    ])
  })

  it('are the page for errors, without the places for a code, and logos', () => {
    const md = 'xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:mdui="urn:oasis:names:tc:SAML:metadata:ui"'
    const xml = `<md:EntityDescriptor ${md} entityID="https://e.example"><md:IDPSSODescriptor errorURL="https://e.example/error?code=ERRORURL_CODE" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:Extensions><mdui:UIInfo><mdui:Logo width="1" height="1">https://cdn.example/logo.png</mdui:Logo></mdui:UIInfo></md:Extensions></md:IDPSSODescriptor></md:EntityDescriptor>`
    expect(addressesIn(entityTexts([Buffer.from(xml)]), () => true).addresses.map(({url, uses: [use]}) => [url, use?.kind])).toEqual([
      ['https://e.example/error', 'shown'],
      ['https://cdn.example/logo.png', 'shown'],
    ])
  })

  it('are not what is no web address, nor what has a password in it', () => {
    const wrong = ['urn:x', 'https://', 'ftp://e.example/', 'https://anna:hemligt@e.example/', 'data:image/png;base64,AAAA', '']
    expect(named('SPSSODescriptor', wrong.map((url) => endpointXml('AssertionConsumerService', 'HTTP-POST', url)).join(''))).toEqual([])
  })
})
