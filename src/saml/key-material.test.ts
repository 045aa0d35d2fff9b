import {generateKeyPairSync} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {soundRsa} from '../rules/met/test-certificates.ts'
import {keyMaterialIn} from './key-material.ts'

const rsa = generateKeyPairSync('rsa', {modulusLength: 2048})
const ec = generateKeyPairSync('ec', {namedCurve: 'P-256'})
const base64 = (der: Buffer): string => der.toString('base64')

/** Requests made for this test by a key that was thrown away; the second is short enough for lengths of one byte. */
const requests = [
  'MIHfMIGFAgEAMCMxITAfBgNVBAMMGHZnZWZvcyB0ZXN0LCBubyByZWFsIGtleTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABBBtzoIcRR1oOBmOvlaYGIFWqrErlF//vwTblCRnza7hLx+994Edkoz6K+O3BIu2x/GmUju5ICwadvnI8wW9C46gADAKBggqhkjOPQQDAgNJADBGAiEAlUFnInkVZC9RAmHO/eIMfqfZ4KWfMwVXgwrTf+PPphACIQDBVfgM6zIoqCqMD2gw1v3t7GvtkhkuKdyCtq8sxErZhw==',
  'MIHFMG4CAQAwDDEKMAgGA1UEAwwBeDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABBBtzoIcRR1oOBmOvlaYGIFWqrErlF//vwTblCRnza7hLx+994Edkoz6K+O3BIu2x/GmUju5ICwadvnI8wW9C46gADAKBggqhkjOPQQDAgNHADBEAiBeSh+QTH3NFpt9BTMnY3A8uKD1igqDStt0qlr1e7XhRgIgROWnEC3enEIed/fk7zwmJFYCArgvabbS5ln90Td5n9g=',
] as const

describe('what stands where a certificate belongs', () => {
  it.each([
    ['a certificate', soundRsa, 'certificate'],
    ['a certificate with two bytes behind it', base64(Buffer.concat([Buffer.from(soundRsa, 'base64'), Buffer.from([13, 10])])), 'certificate'],
    ['a private key as PKCS#8', base64(rsa.privateKey.export({type: 'pkcs8', format: 'der'})), 'private-key'],
    ['a private key as PKCS#1', base64(rsa.privateKey.export({type: 'pkcs1', format: 'der'})), 'private-key'],
    ['a private key as SEC 1', base64(ec.privateKey.export({type: 'sec1', format: 'der'})), 'private-key'],
    ['a private key as PEM', '-----BEGINPRIVATEKEY-----MIIB-----ENDPRIVATEKEY-----', 'private-key'],
    ['a public key as PKCS#1', base64(rsa.publicKey.export({type: 'pkcs1', format: 'der'})), 'public-key'],
    ['a request for a certificate', requests[0], 'request'],
    ['a short request for a certificate', requests[1], 'request'],
    ['words', 'inget', 'unknown'],
    ['a value cut within its length', 'MIIB', 'unknown'],
    ['a single letter', 'M', 'unknown'],
  ])('is told: %s', (_, text, expected) => {
    expect(keyMaterialIn(text)).toBe(expected)
  })
})
