import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {readPublished} from './read-published.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-published-'))
afterAll(() => {
  rmSync(folder, {recursive: true})
})

/** The entityIDs that a file with that text has. */
async function entitiesOf(text: string): Promise<readonly string[]> {
  const file = path.join(folder, 'a.xml')
  writeFileSync(file, text)
  const {texts} = await readPublished(file, process.stdin)
  return [...texts].flatMap((one) => (one.kind === 'entity' ? [one.entityId] : []))
}

describe('metadata that one parser refuses is still read entity by entity', () => {
  const broken = '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="urn:a"><x></EntityDescriptor>'
  it.each([
    ['alone', broken],
    ['after a declaration and a comment with an arrow', `<?xml version="1.0"?>\n<!-- a -> b -->${broken}`],
    ['after a DOCTYPE', `<!DOCTYPE a>${broken}`],
    ['after a DOCTYPE that declares an entity', `<!DOCTYPE a [<!ENTITY x "y">]>\n${broken}`],
  ])('%s', async (_, text) => {
    expect(await entitiesOf(text)).toEqual(['urn:a'])
  })

  it('but not what is no metadata', async () => {
    await expect(entitiesOf(`<!-- ${broken} --><a><b></a>`)).rejects.toThrow(/holds no metadata that can be used/)
  })

  it('and a long run of comments does not hang it', async () => {
    await expect(entitiesOf(`${'<!-- a -->'.repeat(20_000)}<a><b></a>`)).rejects.toThrow(/holds no metadata that can be used/)
  })
})
