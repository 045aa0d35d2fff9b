import {constants, createHash, type KeyObject, privateDecrypt} from 'node:crypto'
import {onlyOwn} from '../only-own.ts'
import {algorithm, encryption} from './names.ts'

/** A content key wrapped for an RSA key (XML Encryption 1.1, section 5.5). */
export interface WrappedKey {
  readonly algorithm: string
  readonly digestMethod: string | undefined
  readonly maskGeneration: string | undefined
  /** OAEPparams, decoded. */
  readonly label: Buffer
  readonly bytes: Buffer
}

type Hash = 'sha1' | 'sha256' | 'sha384' | 'sha512'

const digests = onlyOwn<Hash>({
  [algorithm.sha1]: 'sha1',
  [algorithm.sha256]: 'sha256',
  [algorithm.sha384]: 'sha384',
  [algorithm.sha384Encryption]: 'sha384',
  [algorithm.sha512]: 'sha512',
})

const masks = onlyOwn<Hash>({
  [encryption.mgf1Sha1]: 'sha1',
  [encryption.mgf1Sha256]: 'sha256',
  [encryption.mgf1Sha384]: 'sha384',
  [encryption.mgf1Sha512]: 'sha512',
})

/** Whether we can compute it at all, whatever the key. */
export function isKnownTransport(wrapped: WrappedKey): boolean {
  return wrapped.algorithm === encryption.rsa15 || hashesOf(wrapped) !== undefined
}

/**
 * The content key. Nothing when it was wrapped for another key, or in a way that we do not compute.
 * The padding is taken off here: Node cannot have another digest in the mask than in the label, and refuses RSA 1.5.
 */
export function unwrapKey(wrapped: WrappedKey, key: KeyObject): Buffer | undefined {
  const padded = rawDecrypt(wrapped.bytes, key)
  if (!padded) return undefined
  if (wrapped.algorithm === encryption.rsa15) return withoutPkcs1(padded)
  const hashes = hashesOf(wrapped)
  return hashes && withoutOaep(padded, hashes, wrapped.label)
}

interface Hashes {
  readonly digest: Hash
  readonly mask: Hash
}

/** The older name always means a mask by SHA-1; both leave the digest at SHA-1 when they do not say (section 5.5.2). */
function hashesOf({algorithm: name, digestMethod, maskGeneration}: WrappedKey): Hashes | undefined {
  const digest = digests[digestMethod ?? algorithm.sha1]
  const isNew = name === encryption.rsaOaep
  const mask = isNew ? masks[maskGeneration ?? encryption.mgf1Sha1] : 'sha1'
  return digest && mask && (isNew || name === encryption.rsaOaepMgf1p) ? {digest, mask} : undefined
}

function rawDecrypt(bytes: Buffer, key: KeyObject): Buffer | undefined {
  try {
    return privateDecrypt({key, padding: constants.RSA_NO_PADDING}, bytes)
  } catch {
    return undefined
  }
}

/** RFC 8017, section 7.2.2: 00 02, at least eight bytes that are not zero, 00, the key. */
function withoutPkcs1(padded: Buffer): Buffer | undefined {
  const end = padded.indexOf(0, 2)
  return padded[0] === 0 && padded[1] === 2 && end >= 10 ? padded.subarray(end + 1) : undefined
}

/** RFC 8017, section 7.1.2. */
function withoutOaep(padded: Buffer, {digest, mask}: Hashes, label: Buffer): Buffer | undefined {
  const expected = createHash(digest).update(label).digest()
  const size = expected.length
  if (padded.length < 2 * size + 2 || padded[0] !== 0) return undefined
  const maskedBlock = padded.subarray(1 + size)
  const seed = xor(padded.subarray(1, 1 + size), maskFrom(maskedBlock, size, mask))
  const block = xor(maskedBlock, maskFrom(seed, maskedBlock.length, mask))
  const start = block.findIndex((byte, at) => at >= size && byte !== 0)
  return block.subarray(0, size).equals(expected) && block[start] === 1 ? block.subarray(start + 1) : undefined
}

/** MGF1 (RFC 8017, appendix B.2.1). */
function maskFrom(seed: Buffer, length: number, hash: Hash): Buffer {
  const parts: Buffer[] = []
  for (let made = 0, counter = 0; made < length; counter += 1) {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const part = createHash(hash).update(seed).update(count).digest()
    parts.push(part)
    made += part.length
  }
  return Buffer.concat(parts).subarray(0, length)
}

function xor(one: Buffer, other: Buffer): Buffer {
  return Buffer.from(one.map((byte, at) => byte ^ (other[at] ?? 0)))
}
