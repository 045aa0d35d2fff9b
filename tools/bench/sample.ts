import {randomUUID} from 'node:crypto'
import {soundDraft} from '../../mock-idp/draft.ts'
import {createSigningKey} from '../../mock-idp/pki/signing-key.ts'
import {attributeNameFormatUri, loa} from '../../src/saml/names.ts'
import {type SigningKey, signElement} from '../../src/saml/sign.ts'
import {writeResponse} from '../../src/saml/write-response.ts'

export const sampleNames = {sp: 'https://sp.example/saml', acs: 'https://sp.example/saml/acs', idp: 'https://idp.example/saml'} as const

/** A Response of about 8 kB, as large as real ones are, its assertion signed by RSA-2048 and SHA-256. */
export async function sampleMessage(): Promise<{readonly xml: string; readonly key: SigningKey}> {
  const key = await createSigningKey('MOCK bench', {bits: 2048})
  const now = new Date()
  const attributes = Array.from({length: 12}, (_, index) => ({
    name: `urn:bench:attribute:${String(index)}`,
    nameFormat: attributeNameFormatUri,
    friendlyName: `attribute${String(index)}`,
    values: [`value ${String(index)} `.repeat(13)],
  }))
  const draft = soundDraft(
    {id: '_request', issuer: sampleNames.sp, acsUrl: sampleNames.acs},
    {levelOfAssurance: loa.sambi3, attributes, authnInstant: now, sessionIndex: randomUUID()},
    {entityId: sampleNames.idp, now},
  )
  return {xml: signElement(writeResponse(draft), 'Assertion', key), key}
}
