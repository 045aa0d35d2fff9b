import {generateKeyPairSync} from 'node:crypto'
import {soundRsa} from './test-certificates.ts'
import {signingKey, withIdp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {certificateCannotBeRead} from './certificate-cannot-be-read.ts'

const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'})
const der = (tag: number, ...inside: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(inside)
  return Buffer.concat([Buffer.from([tag, 0x82, content.length >> 8, content.length & 0xff]), content])
}
const version = Buffer.from([2, 1, 0])
/** The name of signed data, 1.2.840.113549.1.7.2. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex')
const holding = (text: string) => withIdp({keys: [{...signingKey, certificates: [text]}]})

testRule(certificateCannotBeRead, {
  passes: {'a certificate': holding(soundRsa)},
  fails: {
    'a cut one': [holding(soundRsa.slice(0, 200)), 'broken'],
    'nothing': [holding(''), 'empty'],
    'letters that are not of base64': [holding(`${soundRsa.slice(0, 50)}*${soundRsa.slice(50)}`), 'letters'],
    'two in one': [holding(Buffer.concat([soundRsa, soundRsa].map((one) => Buffer.from(one, 'base64'))).toString('base64')), 'several'],
    'a private key': [holding(privateKey.export({type: 'pkcs8', format: 'der'}).toString('base64')), 'private-key'],
    'a public key': [holding(publicKey.export({type: 'spki', format: 'der'}).toString('base64')), 'public-key'],
    'a request for a certificate': [holding(der(0x30, der(0x30, version, der(0x30, Buffer.alloc(300)))).toString('base64')), 'request'],
    'a file with a chain': [holding(der(0x30, signedData, Buffer.alloc(300)).toString('base64')), 'chain-file'],
    'PEM lines': [holding(`-----BEGINCERTIFICATE-----${soundRsa}-----ENDCERTIFICATE-----`), 'framed'],
  },
  skips: {'a role without certificates': withIdp({keys: []})},
})
