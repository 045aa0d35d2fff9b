import {expect, it} from 'vitest'
import {issuer} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {holdsPrivateKey, privateKeyInMetadata} from './private-key-in-metadata.ts'

const holding = (holds: boolean | undefined): Case => ({
  subject: {
    entity: issuer.metadata,
    signingCertificates: [],
    readAt: new Date('2026-03-01T14:05:00Z'),
    ...(holds !== undefined && {holdsPrivateKey: holds}),
  },
  facts: {},
})

testRule(privateKeyInMetadata, {
  passes: {'public keys only': holding(false)},
  fails: {'a private key': [holding(true), 'found']},
  skips: {'metadata whose text is not at hand': holding(undefined)},
})

it.each([
  ['-----BEGIN PRIVATE KEY-----', true],
  ['-----BEGIN RSA PRIVATE KEY-----', true],
  ['<md:PrivateKey>', true],
  ['-----BEGIN CERTIFICATE-----', false],
  ['a private key must not stand here', false],
])('%s is one: %s', (text, expected) => {
  expect(holdsPrivateKey(`<x>${text}</x>`)).toBe(expected)
})
