import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {startMockIdp} from './index.ts'
import type {MockIdp} from './options.ts'
import {createBrowser, fieldOf, kindOf} from './testing/browser.ts'
import {approve} from './testing/control.ts'
import {type TestService, createTestService} from './testing/service.ts'

let idp: MockIdp
let service: TestService

beforeAll(async () => {
  service = await createTestService()
  idp = await startMockIdp({serviceProviders: [service.metadata]})
})
afterAll(() => idp.close())

describe('a login', () => {
  it('goes from redirect over method and phone to a response that node-saml accepts', async () => {
    const browser = createBrowser()
    const chooser = await browser.get(await service.loginUrl(idp))
    expect(kindOf(chooser)).toBe('method')
    const approval = await browser.post(`${chooser.url}/method`, {method: 'mobile-other-device'})
    expect(kindOf(approval)).toBe('approval')
    await approve(idp, approval.body, 'anna-andersson')
    const answer = await browser.get(approval.url)
    expect(kindOf(answer)).toBe('auto-submit')
    const profile = await service.accept(idp, fieldOf(answer, 'SAMLResponse')!)
    expect(profile['http://sambi.se/attributes/1/employeeHsaId']).toBe('TSTNMT2120001355-1001')
    expect(fieldOf(answer, 'RelayState')).toBe('relä/å')
  })
})
