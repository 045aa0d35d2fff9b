import {describe, expect, it} from 'vitest'
import {kindOfEntityId} from './idp-kind.ts'

describe('an entityID', () => {
  it.each([
    ['http://fs.kommun.example/adfs/services/trust', 'adfs'],
    ['https://sts.windows.net/6d0e3f0c-1111-2222-3333-444455556666/', 'entra'],
    ['https://idp.kommun.example/idp/shibboleth', 'shibboleth'],
    ['https://idp.kommun.example/simplesaml/saml2/idp/metadata.php', 'simplesamlphp'],
    ['https://idp.kommun.example/realms/personal', 'keycloak'],
  ])('%s is the habit of %s', (entityId, kind) => {
    expect(kindOfEntityId(entityId)).toBe(kind)
  })

  it.each(['https://idp.kommun.example/saml', 'urn:kommun:idp', ''])('%s gives nothing away', (entityId) => {
    expect(kindOfEntityId(entityId)).toBeUndefined()
  })
})
