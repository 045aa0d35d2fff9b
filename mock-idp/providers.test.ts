import {beforeAll, describe, expect, it} from 'vitest'
import {createProviders, isOnThisMachine, nameOf} from './providers.ts'
import {type TestService, createTestService} from './testing/service.ts'

let service: TestService

beforeAll(async () => {
  service = await createTestService()
})

describe('the services', () => {
  it('are known by entityID once their metadata is added', () => {
    const providers = createProviders({allowExternal: false})
    expect(providers.find(service.entityId)).toBeUndefined()
    providers.add(service.metadata)
    expect(providers.find(service.entityId)?.sp.assertionConsumers).toHaveLength(1)
  })

  it('must be on this machine, unless external ones are allowed', () => {
    const external = service.metadata.replaceAll(service.acsUrl, 'https://tjanst.example/acs')
    expect(() => createProviders({allowExternal: false}).add(external)).toThrow('https://tjanst.example/acs')
    expect(createProviders({allowExternal: true}).add(external)).toHaveLength(1)
  })

  it.each([
    ['not XML', 'hello'],
    ['no service', '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="x"/>'],
  ])('are refused when the metadata has %s', (_what, metadata) => {
    expect(() => createProviders({allowExternal: true}).add(metadata)).toThrow(expect.objectContaining({code: 'E_BAD_METADATA'}))
  })

  it('are refused without an address for POST', () => {
    const artifact = service.metadata.replace('bindings:HTTP-POST', 'bindings:HTTP-Artifact')
    expect(() => createProviders({allowExternal: true}).add(artifact)).toThrow(expect.objectContaining({code: 'E_BAD_METADATA'}))
  })

  it('are called what their metadata says, in the language of the user', () => {
    const [provider] = createProviders({allowExternal: false}).add(service.metadata)
    expect([nameOf(provider!, 'sv'), nameOf(provider!, 'en')]).toEqual(['Provtjänsten', 'The test service'])
    expect(nameOf({...provider!, names: {}}, 'sv')).toBe(service.entityId)
  })
})

describe('this machine', () => {
  it.each(['http://localhost:1/', 'https://hubb.localhost/acs', 'http://127.0.0.1:80/', 'http://127.1.2.3/', 'http://[::1]:3/'])(
    'is where %s is',
    (address) => {
      expect(isOnThisMachine(address)).toBe(true)
    },
  )

  it.each([
    'https://localhost.example/',
    'https://127.0.0.1.example/',
    'https://notlocalhost/',
    'https://user@evil.example/',
    'javascript:alert(1)//localhost',
    'acs',
  ])('is not where %s is', (address) => {
    expect(isOnThisMachine(address)).toBe(false)
  })
})
