import {algorithm} from '../../src/saml/names.ts'
import {type Oddity, keys, rsaKey, toSign, wholeToSign} from './oddity.ts'
import {type Hand, signedByHand} from './sign-by-hand.ts'

const made = (name: string, hand: Hand, more: Partial<Oddity> = {}): Oddity => ({
  name,
  write: () => signedByHand(toSign, keys[more.key ?? 'rsa'].privateKey, hand),
  ...more,
})
const whole = (name: string, hand: Hand): Oddity => ({name, write: () => signedByHand(wholeToSign, rsaKey, hand)})
const {enveloped, exclusive, exclusiveWithComments, inclusive, inclusiveWithComments, inclusive11, inclusive11WithComments} = algorithm
const transform = (uri: string): string => `<ds:Transform Algorithm="${uri}"/>`

/** Keys, digests, canonical forms and transforms that few issuers choose, and all may. */
export const algorithms: readonly Oddity[] = [
  made('RSA with SHA-384', {method: algorithm.rsaSha384, digest: [algorithm.sha384, 'sha384']}),
  made('RSA with SHA-512', {method: algorithm.rsaSha512, digest: [algorithm.sha512, 'sha512']}),
  made('SHA-384 by the name of XML Encryption', {digest: [algorithm.sha384Encryption, 'sha384']}, {witness: false}),
  made('one digest in the method, another in the reference', {method: algorithm.rsaSha512}),
  made('ECDSA on P-256', {method: algorithm.ecdsaSha256}, {key: 'p256'}),
  made('ECDSA on P-384', {method: algorithm.ecdsaSha384, digest: [algorithm.sha384, 'sha384']}, {key: 'p384'}),
  made('ECDSA on P-521', {method: algorithm.ecdsaSha512, digest: [algorithm.sha512, 'sha512']}, {key: 'p521'}),
  made('ECDSA on P-384 with SHA-256', {method: algorithm.ecdsaSha256}, {key: 'p384'}),
  made('RSA-PSS with SHA-256', {method: algorithm.pssSha256}, {witness: false}),
  made('RSA-PSS with SHA-512', {method: algorithm.pssSha512}, {witness: false}),
  made('RSA-PSS by a key made for it', {method: algorithm.pssSha384}, {key: 'pss', witness: false}),
  made('Ed25519', {method: algorithm.ed25519}, {key: 'ed25519', witness: false}),
  made('Ed448', {method: algorithm.ed448}, {key: 'ed448', witness: false}),
  made('inclusive canonicalisation of the assertion', {form: inclusive}),
  made('inclusive canonicalisation of SignedInfo', {c14n: inclusive}),
  made('inclusive canonicalisation of both', {form: inclusive, c14n: inclusive}),
  made('inclusive canonicalisation 1.1', {form: inclusive11, c14n: inclusive11}),
  made('inclusive canonicalisation with comments, of SignedInfo', {c14n: inclusiveWithComments}),
  made('inclusive canonicalisation 1.1 with comments, of SignedInfo', {c14n: inclusive11WithComments}),
  made('exclusive canonicalisation with comments', {form: exclusiveWithComments, c14n: exclusiveWithComments}),
  made('a prefix list with #default and prefixes that are not declared', {prefixes: ['#default', 'xs', 'nowhere', 'samlp']}),
  // To xmlsec1 what is canonical is octets, with no signature in them to take out; some signers write it all the same.
  made('canonicalisation before the enveloped signature is taken out', {transforms: transform(exclusive) + transform(enveloped)}, {witness: false}),
  whole('inclusive canonicalisation that nobody names', {form: inclusive, transforms: transform(enveloped)}),
  whole('a reference to nothing, which is the whole document', {uri: ''}),
]
