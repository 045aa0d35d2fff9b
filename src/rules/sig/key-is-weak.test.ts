import type {Certificate} from '../../saml/certificate.ts'
import {certificate, issuer} from '../sound-evidence.ts'
import {type Case, testRule} from '../testing.ts'
import {keyIsWeak} from './key-is-weak.ts'

const keyed = (...keys: readonly Partial<Certificate>[]): Case => ({
  subject: {
    entity: issuer.metadata,
    signingCertificates: keys.map((key) => ({...certificate('AAAA1111'), ...key})),
    readAt: new Date('2026-03-01T00:00:00Z'),
  },
  facts: {},
})

testRule(keyIsWeak, {
  passes: {
    'RSA of 3072 bits': keyed({}),
    'RSA of 2048 bits': keyed({keyBits: 2048}),
    'RSA for PSS alone': keyed({keyType: 'rsa-pss'}),
    'EC on P-256': keyed({keyType: 'ec', keyBits: 256}),
  },
  fails: {
    'RSA of 1024 bits': [keyed({keyBits: 1024}), 'short'],
    'one of two': [keyed({}, {keyBits: 1024}), 'short'],
    'EC on a curve that is not accepted': [keyed({keyType: 'ec', keyBits: undefined}), 'curve'],
    'DSA': [keyed({keyType: 'dsa', keyBits: 2048}), 'kind'],
  },
  skips: {'metadata without signing certificates': keyed()},
})
