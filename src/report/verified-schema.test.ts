import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {capture} from '../capture/capture.ts'
import {type CheckSchema, loadSchemas} from '../saml/schema/load-schemas.ts'
import {verifyCapture} from './verified.ts'

const check = await loadSchemas()
/** What the rule about the schema says: its outcome, and the keys of its messages. */
async function told(file: string, checkSchema: CheckSchema | undefined, change = (xml: string): string => xml): Promise<unknown> {
  const bytes = Buffer.from(change(readFileSync(`fixtures/corpus/${file}.xml`, 'utf8')))
  const options = {trusted: [], at: new Date(0), allowWeak: false, disagreements: () => Promise.resolve([]), checkSchema}
  const {results} = await verifyCapture(capture(bytes, 'file'), options)
  const result = results.find(({rule}) => rule.code === 'BND17')
  return [result?.outcome, ...(result?.findings ?? []).map(({message, slots}) => [message, slots['element']])]
}

describe('a message held against the schemas', () => {
  it.each(['simplesamlphp/ssp-both', 'simplesamlphp/ssp-enc-response', 'shibboleth/shib-authnrequest-post', 'mod_auth_mellon/mellon-authnrequest-post'])(
    'passes as other products write it: %s',
    async (file) => {
      expect(await told(file, check)).toEqual(['passed'])
    },
  )

  it('fails when a library leaves text among the elements', async () => {
    expect(await told('samlify/samlify-sha256-both', check)).toEqual(['failed', ['text', 'Assertion']])
  })

  it('fails when a part stands before its turn', async () => {
    const swapped = (xml: string): string => xml.replace(/(<saml:Issuer>[^]*?<\/saml:Issuer>)([^]*?)(<samlp:Status>)/, '$2$1$3')
    expect(await told('simplesamlphp/ssp-both', check, swapped)).toContainEqual(['misplaced', 'Issuer'])
  })

  it('is nobody’s evidence when nobody asked, and then fails nothing', async () => {
    expect(await told('samlify/samlify-sha256-both', undefined)).toEqual(['no-evidence'])
  })
})
