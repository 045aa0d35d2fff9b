import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import xmlEncryption from 'xml-encryption'
import {encryption, ns} from './names.ts'

/** Encrypted elements made by others than us, for tests of what opens them. */
export interface EncryptChoice {
  readonly cipher: string
  readonly transport: string
  /** PEM. */
  readonly certificate: string
  readonly digest?: 'sha1' | 'sha256' | 'sha512'
}

/** The EncryptedData that the library xml-encryption makes of a text. */
export async function encryptedByLibrary(
  clear: string,
  {cipher, transport, certificate, digest}: EncryptChoice,
): Promise<string> {
  const options = {
    rsa_pub: certificate,
    pem: certificate,
    encryptionAlgorithm: cipher,
    keyEncryptionAlgorithm: transport,
    ...(digest ? {keyEncryptionDigest: digest} : {}),
    disallowEncryptionWithInsecureAlgorithm: false,
    warnInsecureAlgorithm: false,
  }
  return new Promise((resolve) => {
    // Its types know fewer algorithms than it does.
    xmlEncryption.encrypt(clear, options as Parameters<typeof xmlEncryption.encrypt>[1], (_error, result) => {
      resolve(result)
    })
  })
}

/** The message with its first element of that name replaced by what xmlsec1 makes of it. */
export function encryptedByXmlsec(
  xml: string,
  namedNode: string,
  {cipher, transport, certificate}: EncryptChoice,
  inMethod = '',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'vgefos-xmlsec-'))
  const method = `<xenc:EncryptionMethod Algorithm="${transport}">${inMethod}</xenc:EncryptionMethod>`
  const value = '<xenc:CipherData><xenc:CipherValue/></xenc:CipherData>'
  const template =
    `<xenc:EncryptedData xmlns:xenc="${ns.encryption}" Type="${ns.encryption}Element">` +
    `<xenc:EncryptionMethod Algorithm="${cipher}"/><ds:KeyInfo xmlns:ds="${ns.signature}">` +
    `<xenc:EncryptedKey>${method}${value}</xenc:EncryptedKey>` +
    `</ds:KeyInfo>${value}</xenc:EncryptedData>`
  const session = cipher === encryption.tripleDes ? 'des-192' : `aes-${/aes(\d+)/.exec(cipher)?.[1] ?? '256'}`
  try {
    for (const [name, text] of [['message.xml', xml], ['template.xml', template], ['key.pem', certificate]] as const)
      writeFileSync(join(folder, name), text)
    const files = ['--pubkey-cert-pem', join(folder, 'key.pem'), '--xml-data', join(folder, 'message.xml')]
    const output = ['--output', join(folder, 'out.xml'), join(folder, 'template.xml')]
    const what = ['--encrypt', '--session-key', session, '--node-name', namedNode]
    execFileSync('xmlsec1', [...what, ...files, ...output], {stdio: 'pipe'})
    return readFileSync(join(folder, 'out.xml'), 'utf8')
  } finally {
    rmSync(folder, {recursive: true})
  }
}
