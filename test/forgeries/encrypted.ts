import {encryption, ns} from '../../src/saml/names.ts'
import {type EncryptChoice, encryptedByLibrary} from '../../src/saml/testing-encrypt.ts'
import {type Genuine, before, evil, named, swap} from './forgery.ts'

/** One forged message with something encrypted in it; the receiver’s certificate is as public as its metadata. */
export interface EncryptedForgery {
  readonly number: number
  readonly name: string
  readonly forge: (genuine: Genuine, receiver: string) => Promise<string>
  /** Codes of rules that `decode` must name when it has the receiver’s key. */
  readonly caughtBy: readonly string[]
}

const cbc = {cipher: encryption.aes256Cbc, transport: encryption.rsaOaepMgf1p}
const gcm = {cipher: encryption.aes256Gcm, transport: encryption.rsaOaepMgf1p}

async function wrapped(clear: string, choice: EncryptChoice): Promise<string> {
  const declared = clear.includes('xmlns:saml=') ? clear : clear.replace(/<saml:\w+/, `$& xmlns:saml="${ns.assertion}"`)
  return `<saml:EncryptedAssertion>${await encryptedByLibrary(declared, choice)}</saml:EncryptedAssertion>`
}

const inPlace =
  (choice: Omit<EncryptChoice, 'certificate'>, content: (genuine: Genuine) => string) =>
  async (genuine: Genuine, certificate: string): Promise<string> =>
    swap(genuine.xml, genuine.assertion, (await wrapped(content(genuine), {...choice, certificate})).replaceAll('$', '$$$$'))

/** Flips a bit in the middle of the last cipher value, which is the content. */
function bitFlipped(xml: string): string {
  const values = [...xml.matchAll(/CipherValue>([^<]+)</g)].map(([, value = '']) => value)
  const last = values.at(-1) ?? ''
  const bytes = Buffer.from(last, 'base64')
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  return swap(xml, last, bytes.toString('base64'))
}

/** What encryption hides, and what it does not protect: anybody has the receiver’s public key. */
export const encrypted: readonly EncryptedForgery[] = [
  {
    number: 175,
    name: 'a forged assertion, encrypted, beside the genuine one',
    forge: async ({xml, bare}, certificate) =>
      before(xml, '</samlp:Response>', await wrapped(evil(named(bare, '_evil')), {...gcm, certificate})),
    caughtBy: ['SIG03'],
  },
  {
    number: 209,
    name: 'an assertion encrypted for somebody else',
    forge: async (genuine) => inPlace(gcm, ({assertion}) => evil(assertion))(genuine, genuine.stranger.certificate),
    caughtBy: ['ENC02'],
  },
  {
    number: 211,
    name: 'a bit flipped in AES-CBC',
    forge: async (genuine, receiver) => bitFlipped(await inPlace(cbc, ({assertion}) => evil(assertion))(genuine, receiver)),
    caughtBy: [],
  },
  {
    number: 213,
    name: 'a bit flipped in AES-GCM',
    forge: async (genuine, receiver) => bitFlipped(await inPlace(gcm, ({assertion}) => evil(assertion))(genuine, receiver)),
    caughtBy: [],
  },
  {
    number: 212,
    name: 'a key wrapped by RSA 1.5',
    forge: inPlace({cipher: encryption.aes256Cbc, transport: encryption.rsa15}, ({assertion}) => evil(assertion)),
    caughtBy: ['ENC04', 'SIG02'],
  },
  {
    number: 216,
    name: 'a whole response in the place of an assertion',
    forge: inPlace(gcm, ({xml}) => evil(xml).replaceAll(/^<\?xml.*?\?>/g, '')),
    caughtBy: [],
  },
  {number: 217, name: 'encrypted by anybody, unsigned', forge: inPlace(gcm, ({bare}) => evil(bare)), caughtBy: ['SIG03']},
  {number: 218, name: 'changed, then encrypted', forge: inPlace(gcm, ({assertion}) => evil(assertion)), caughtBy: ['SIG02']},
]
