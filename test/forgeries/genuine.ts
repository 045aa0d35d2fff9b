import {soundResponse} from '../../src/rules/sound-evidence.ts'
import {status} from '../../src/saml/names.ts'
import {signElement} from '../../src/saml/sign.ts'
import {makeTestKey} from '../../src/saml/test-keys.ts'
import {writeResponse} from '../../src/saml/write-response.ts'
import type {Certificate} from '../../src/saml/certificate.ts'
import {type Genuine, named, signatureElement, without} from './forgery.ts'

const {message} = soundResponse
/** An instant at which the genuine message holds. */
export const heldAt = new Date('2026-03-01T14:05:30Z')

/** Genuine messages signed by a key made for the occasion. */
export async function makeGenuine(): Promise<{readonly genuine: Genuine; readonly certificate: Certificate}> {
  const [issuer, stranger, clone] = await Promise.all(['issuer', 'stranger', 'issuer'].map(makeTestKey))
  if (!issuer || !stranger || !clone) throw new Error('no keys')
  const {key} = issuer
  const unsigned = writeResponse(message)
  const xml = signElement(unsigned, 'Assertion', key)
  const assertion = /<saml:Assertion.*<\/saml:Assertion>/s.exec(xml)?.[0] ?? ''
  const second = /<saml:Assertion.*<\/saml:Assertion>/s.exec(signElement(named2(unsigned), 'Assertion', key))?.[0] ?? ''
  const refused = {code: status.responder, subCode: status.authnFailed, message: undefined}
  const refusal = signElement(writeResponse({...message, id: '_refusal', status: refused, assertions: []}), 'Response', key)
  const logout = refusal.replaceAll('samlp:Response', 'samlp:LogoutResponse')
  return {
    certificate: issuer.certificate,
    genuine: {
      xml,
      whole: signElement(unsigned, 'Response', key),
      both: signElement(xml, 'Response', key),
      unsigned,
      assertion,
      bare: without(assertion, signatureElement),
      signature: signatureElement.exec(assertion)?.[0] ?? '',
      second,
      key,
      stranger: stranger.key,
      clone: clone.key,
      refusal,
      logout: signElement(without(logout, signatureElement), 'LogoutResponse', key),
    },
  }
}

/** The same response with another ID on its assertion. */
function named2(unsigned: string): string {
  const at = unsigned.indexOf('<saml:Assertion')
  return unsigned.slice(0, at) + named(unsigned.slice(at), '_second')
}
