import {generateKeyPairSync} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {soundRsa} from '../rules/met/test-certificates.ts'
import {keyMaterialIn} from './key-material.ts'

const rsa = generateKeyPairSync('rsa', {modulusLength: 2048})
const ec = generateKeyPairSync('ec', {namedCurve: 'P-256'})
const base64 = (der: Buffer): string => der.toString('base64')

describe('what stands where a certificate belongs', () => {
  it.each([
    ['a certificate', soundRsa, 'certificate'],
    ['a certificate with two bytes behind it', base64(Buffer.concat([Buffer.from(soundRsa, 'base64'), Buffer.from([13, 10])])), 'certificate'],
    ['a private key as PKCS#8', base64(rsa.privateKey.export({type: 'pkcs8', format: 'der'})), 'private-key'],
    ['a private key as PKCS#1', base64(rsa.privateKey.export({type: 'pkcs1', format: 'der'})), 'private-key'],
    ['a private key as SEC 1', base64(ec.privateKey.export({type: 'sec1', format: 'der'})), 'private-key'],
    ['a private key as PEM', '-----BEGINPRIVATEKEY-----MIIB-----ENDPRIVATEKEY-----', 'private-key'],
    ['a public key as PKCS#1', base64(rsa.publicKey.export({type: 'pkcs1', format: 'der'})), 'public-key'],
    ['words', 'inget', 'unknown'],
    ['a value cut within its length', 'MIIB', 'unknown'],
    ['a single letter', 'M', 'unknown'],
  ])('is told: %s', (_, text, expected) => {
    expect(keyMaterialIn(text)).toBe(expected)
  })
})
