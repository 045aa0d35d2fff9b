import {randomUUID} from 'node:crypto'
import {soundDraft} from '../../mock-idp/draft.ts'
import {issueResponse} from '../../mock-idp/issue.ts'
import {createSigningKey} from '../../mock-idp/pki/signing-key.ts'
import {attributeNameFormatUri, loa} from '../../src/saml/names.ts'

/** A signed Response of about 8 kB, as large as real ones are. */
export async function sampleResponse(): Promise<string> {
  const key = await createSigningKey('MOCK bench')
  const now = new Date()
  const attributes = Array.from({length: 12}, (_, index) => ({
    name: `urn:bench:attribute:${String(index)}`,
    nameFormat: attributeNameFormatUri,
    friendlyName: `attribute${String(index)}`,
    values: [`value ${String(index)}`],
  }))
  const draft = soundDraft(
    {id: '_request', issuer: 'https://sp.example/saml', acsUrl: 'https://sp.example/saml/acs'},
    {levelOfAssurance: loa.sambi3, attributes, authnInstant: now, sessionIndex: randomUUID()},
    {entityId: 'https://idp.example/saml', now},
  )
  return issueResponse(draft, [], {now, keys: {genuine: key, unknown: key}, random: Math.random}).samlResponse
}
