import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {startMockIdp} from './index.ts'
import type {MockIdp} from './options.ts'
import {type Browser, type Visit, createBrowser, kindOf} from './testing/browser.ts'
import {type TestService, createTestService} from './testing/service.ts'

let idp: MockIdp
let service: TestService
let computer: Browser
let phone: Browser
let reference: string

beforeAll(async () => {
  service = await createTestService()
  idp = await startMockIdp({serviceProviders: [service.metadata]})
})
afterAll(() => idp.close())
beforeEach(async () => {
  computer = createBrowser()
  phone = createBrowser()
  const chooser = await computer.get(await service.loginUrl(idp))
  const approval = await computer.post(`${chooser.url}/method`, {method: 'mobile-other-device'})
  reference = /data-order="([^"]+)"/.exec(approval.body)![1]!
})

const act = (step: string, fields: Record<string, string> = {}) =>
  phone.post(`${idp.phoneUrl}/orders/${reference}/${step}`, {person: 'maria-svensson', ...fields})
const titleOf = ({body}: Visit) => /<h1>(.*)<\/h1>/.exec(body)?.[1]

describe('the mock phone', () => {
  it('lists what waits, with service, control code and time left, and renews the list', async () => {
    const list = await phone.get(`${idp.phoneUrl}/`)
    expect(kindOf(list)).toBe('phone')
    expect(list.body).toContain(`data-order="${reference}"`)
    expect(list.body).toMatch(/Provtjänsten.*Kontrollkod.*\d{3}.*Tid kvar.*1[12]\d s/s)
    expect(list.body).toContain('http-equiv="refresh"')
  })

  it('asks whose it is, among all the people', async () => {
    const owners = await phone.get(`${idp.phoneUrl}/owner?person=maria-svensson`)
    expect(owners.body).toContain('<label for="person">')
    expect(owners.body).toContain('value="maria-svensson" selected')
    expect(owners.body.match(/<option /g)).toHaveLength(10)
  })

  it('approves with the PIN that stands on the page', async () => {
    expect((await act('open')).body).toContain('123456')
    expect(titleOf(await act('approve', {pin: '123456'}))).toContain('Klart')
  })

  it('tells how many tries are left, and cancels after the third', async () => {
    await act('open')
    expect((await act('approve', {pin: '1'})).body).toContain('Försök kvar: 2')
    await act('approve', {pin: '1'})
    expect(titleOf(await act('approve', {pin: '1'}))).toContain('avbruten')
  })

  it('cancels', async () => {
    expect(titleOf(await act('cancel'))).toContain('avbruten')
  })

  it('does not open what another person has opened', async () => {
    await act('open')
    const other = await phone.post(`${idp.phoneUrl}/orders/${reference}/open`, {person: 'sara-nystrom'})
    expect(titleOf(other)).toContain('Någon annan')
    await act('cancel')
  })

  it('says so when there is no such order', async () => {
    reference = 'x'
    expect(titleOf(await act('open'))).toContain('finns inte')
  })

  it('speaks English to those who ask', async () => {
    const list = await phone.get(`${idp.phoneUrl}/`, {'accept-language': 'en'})
    expect(list.body).toContain('<html lang="en">')
    expect(titleOf(list)).toBe('The mock phone')
  })
})
