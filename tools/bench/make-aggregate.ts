import {createHash, randomBytes, sign} from 'node:crypto'
import {closeSync, openSync, writeSync} from 'node:fs'
import {algorithm, ns} from '../../src/saml/names.ts'
import type {SigningKey} from '../../src/saml/sign.ts'

/**
 * Writes signed metadata of about 6 kB for each entity. Every letter is written in its canonical form, so that the digest
 * needs no canonicaliser, ours or another's.
 */
export function writeAggregate(file: string, entities: number, key: SigningKey): void {
  const id = '_federation'
  const begin = `<md:EntitiesDescriptor xmlns:md="${ns.metadata}" ID="${id}" Name="MOCK">`
  const end = '</md:EntitiesDescriptor>'
  const random = randomBytes(3000).toString('base64')
  const hash = createHash('sha256').update(begin)
  for (let index = 0; index < entities; index += 1) hash.update(entity(index, random))
  const digest = hash.update(end).digest('base64')

  const output = openSync(file, 'w')
  writeSync(output, begin + signature(id, digest, key))
  for (let index = 0; index < entities; index += 1) writeSync(output, entity(index, random))
  writeSync(output, end)
  closeSync(output)
}

function signature(id: string, digest: string, {privateKey}: SigningKey): string {
  const methods = [
    `<ds:CanonicalizationMethod Algorithm="${algorithm.exclusive}"></ds:CanonicalizationMethod>`,
    `<ds:SignatureMethod Algorithm="${algorithm.rsaSha256}"></ds:SignatureMethod>`,
    `<ds:Reference URI="#${id}"><ds:Transforms>`,
    ...[algorithm.enveloped, algorithm.exclusive].map((uri) => `<ds:Transform Algorithm="${uri}"></ds:Transform>`),
    `</ds:Transforms><ds:DigestMethod Algorithm="${algorithm.sha256}"></ds:DigestMethod>`,
    `<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>`,
  ].join('')
  const signedInfo = `<ds:SignedInfo xmlns:ds="${ns.signature}">${methods}</ds:SignedInfo>`
  const value = sign('sha256', Buffer.from(signedInfo), privateKey).toString('base64')
  return `<ds:Signature xmlns:ds="${ns.signature}">${signedInfo}<ds:SignatureValue>${value}</ds:SignatureValue></ds:Signature>`
}

function entity(index: number, random: string): string {
  const number = String(index)
  const keys = ['signing', 'encryption'].map((use, place) => {
    const certificate = random.slice((index * 7 + place * 1300) % 1900).slice(0, 1600)
    return `<md:KeyDescriptor use="${use}"><ds:KeyInfo xmlns:ds="${ns.signature}"><ds:X509Data><ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`
  })
  const endpoints = Array.from({length: 15}, (_, place) =>
    `<md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://sp${number}.example/acs/${String(place)}" index="${String(place)}"></md:AssertionConsumerService>\n`,
  )
  return [
    `<md:EntityDescriptor entityID="https://sp${number}.example/saml">`,
    `<md:SPSSODescriptor protocolSupportEnumeration="${ns.protocol}">${keys.join('')}${endpoints.join('')}</md:SPSSODescriptor>`,
    `</md:EntityDescriptor>\n`,
  ].join('')
}
