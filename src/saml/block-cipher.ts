import {createDecipheriv, type DecipherGCM} from 'node:crypto'
import {onlyOwn} from '../only-own.ts'
import {encryption} from './names.ts'

interface BlockCipher {
  readonly name: string
  readonly keyBytes: number
  readonly ivBytes: number
  /** Zero for a cipher that does not notice changes. */
  readonly tagBytes: number
}

const cbc = (bits: number): BlockCipher => ({name: `aes-${String(bits)}-cbc`, keyBytes: bits / 8, ivBytes: 16, tagBytes: 0})
const gcm = (bits: number): BlockCipher => ({name: `aes-${String(bits)}-gcm`, keyBytes: bits / 8, ivBytes: 12, tagBytes: 16})

const ciphers = onlyOwn<BlockCipher>({
  [encryption.aes128Cbc]: cbc(128),
  [encryption.aes192Cbc]: cbc(192),
  [encryption.aes256Cbc]: cbc(256),
  [encryption.aes128Gcm]: gcm(128),
  [encryption.aes192Gcm]: gcm(192),
  [encryption.aes256Gcm]: gcm(256),
  [encryption.tripleDes]: {name: 'des-ede3-cbc', keyBytes: 24, ivBytes: 8, tagBytes: 0},
})

export function isKnownCipher(algorithm: string): boolean {
  return algorithm in ciphers
}

/** The content in clear (XML Encryption 1.1, section 5.2). Nothing when the key does not fit or the bytes were changed. */
export function decryptBlocks(algorithm: string, key: Buffer, bytes: Buffer): Buffer | undefined {
  const cipher = ciphers[algorithm]
  if (!cipher || key.length !== cipher.keyBytes || bytes.length <= cipher.ivBytes + cipher.tagBytes) return undefined
  const end = bytes.length - cipher.tagBytes
  try {
    const decipher = createDecipheriv(cipher.name, key, bytes.subarray(0, cipher.ivBytes)) as DecipherGCM
    if (cipher.tagBytes > 0) decipher.setAuthTag(bytes.subarray(end))
    else decipher.setAutoPadding(false)
    const clear = Buffer.concat([decipher.update(bytes.subarray(cipher.ivBytes, end)), decipher.final()])
    return cipher.tagBytes > 0 ? clear : withoutPadding(clear, cipher.ivBytes)
  } catch {
    return undefined
  }
}

/** Only the last byte of the padding says anything; the others may be whatever the sender liked (section 5.2.1). */
function withoutPadding(clear: Buffer, blockBytes: number): Buffer | undefined {
  const padding = clear.at(-1) ?? 0
  return padding >= 1 && padding <= blockBytes ? clear.subarray(0, clear.length - padding) : undefined
}
