import {algorithm, encryption} from './names.ts'

const xmlenc = 'http://www.w3.org/2001/04/xmlenc#'
const xmlenc11 = 'http://www.w3.org/2009/xmlenc11#'
const more = 'http://www.w3.org/2001/04/xmldsig-more#'
const newer = 'http://www.w3.org/2007/05/xmldsig-more#'
const later = 'http://www.w3.org/2021/04/xmldsig-more#'

/** Every name of a way to sign, digest, encrypt or agree on a key that XML Signature, XML Encryption and RFC 9231 define. */
export const algorithmNames: readonly string[] = [
  ...Object.values(algorithm),
  ...Object.values(encryption),
  ...['kw-tripledes', 'kw-aes128', 'kw-aes192', 'kw-aes256', 'dh', 'ripemd160', 'arcfour'].map((name) => xmlenc + name),
  ...['ECDH-ES', 'ConcatKDF', 'pbkdf2', 'dh-es', 'kw-aes-128-pad', 'kw-aes-192-pad', 'kw-aes-256-pad'].map((name) => xmlenc11 + name),
  ...['md5', 'sha224', 'rsa-md5', 'rsa-sha224', 'rsa-ripemd160', 'ecdsa-sha224', 'ecdsa-ripemd160', 'hmac-md5', 'hmac-sha224', 'hmac-sha256'].map((name) => more + name),
  ...['hmac-sha384', 'hmac-sha512', 'hmac-ripemd160', 'camellia128-cbc', 'camellia192-cbc', 'camellia256-cbc', 'arcfour', 'kw-camellia128'].map((name) => more + name),
  ...['kw-camellia192', 'kw-camellia256', 'esign-sha1', 'esign-sha224', 'esign-sha256', 'esign-sha384', 'esign-sha512', 'psec-kem'].map((name) => more + name),
  ...['rsa-pss', 'sha1-rsa-MGF1', 'sha224-rsa-MGF1', 'md5-rsa-MGF1', 'sha3-224-rsa-MGF1', 'sha3-256-rsa-MGF1', 'sha3-384-rsa-MGF1'].map((name) => newer + name),
  ...['sha3-512-rsa-MGF1', 'sha3-224', 'sha3-256', 'sha3-384', 'sha3-512', 'ecdsa-ripemd160', 'ecdsa-whirlpool', 'whirlpool'].map((name) => newer + name),
  ...['eddsa-ed25519', 'eddsa-ed448', 'ecdsa-sha3-224', 'ecdsa-sha3-256', 'ecdsa-sha3-384', 'ecdsa-sha3-512', 'x25519', 'x448', 'hkdf'].map((name) => later + name),
  `${newer}seed128-cbc`,
  'http://www.w3.org/2000/09/xmldsig#hmac-sha1',
  'http://www.w3.org/2009/xmldsig11#ecdsa-sha256',
  'http://www.w3.org/2009/xmldsig11#generic-hybrid',
]
