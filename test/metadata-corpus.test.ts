import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {lintMetadata} from '../src/checklist/lint-metadata.ts'
import {vgrHub} from '../src/rules/profile.ts'
import {entityTexts} from '../src/saml/aggregate/entity-texts.ts'
import {loadSchemas} from '../src/saml/schema/load-schemas.ts'
import {root} from './support/project.ts'

const now = new Date('2026-12-10T00:00:00Z')

const check = await loadSchemas()

function failing(file: string): string {
  const bytes = readFileSync(path.join(root, 'fixtures', file))
  const results = [...lintMetadata(entityTexts([bytes]), now, vgrHub, check)].flatMap((linted) => linted.results)
  expect(results.filter(({outcome}) => outcome === 'crashed')).toEqual([])
  return results.filter(({outcome}) => outcome === 'failed').map(({rule}) => rule.code).sort().join(' ')
}

describe('of metadata that others made exactly what is true of it is said', () => {
  it.each([
    ['metadata/mellon-create-metadata.xml', 'MET22 MET29 MET30 MET31 MET50'],
    ['metadata/shib-metagen.xml', 'MET22 MET29 MET30 MET31 MET50'],
    ['node-saml/node-saml-sha256-metadata.xml', 'MET22 MET29 MET30 MET31 MET35 MET50'],
    ['samlsign/samlsign-metadata-idp-ssp.xml', 'MET11 MET22 MET29 MET30 MET31 MET32 MET33 MET48 MET50'],
    ['samlsign/samlsign-metadata-sp-mellon.xml', 'MET11 MET22 MET29 MET30 MET31 MET50'],
    ['metadata/lemonldap-all.xml', 'MET22 MET30 MET31 MET33 MET48 MET49 MET50'],
    ['metadata/lemonldap-idp.xml', 'MET22 MET30 MET31 MET33 MET48 MET49 MET50'],
    ['metadata/lemonldap-sp.xml', 'MET22 MET30 MET31 MET49 MET50'],
  ])('%s: %s', (file, codes) => {
    expect(failing(`corpus/${file}`)).toBe(codes)
  })
})

/** Written here from what the products' documentation says of their metadata; AD FS' and Entra's are signed. */
describe('of metadata in the style of others what is true of it is said, and no more', () => {
  it.each([
    ['metadata/ad-fs.xml', 'MET22 MET29 MET30 MET31 MET33 MET45 MET48 MET50'],
    ['metadata/entra-id.xml', 'MET22 MET29 MET30 MET31 MET33 MET48 MET50'],
    ['metadata/keycloak.xml', 'MET22 MET29 MET30 MET31 MET33 MET48 MET50'],
  ])('%s: %s', (file, codes) => {
    expect(failing(file)).toBe(codes)
  })
})
