import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {samlCore} from '../src/requirement.ts'
import {createControl} from './control.ts'
import {defineFault} from './faults/define.ts'
import {startMockIdp} from './index.ts'
import type {MockIdp} from './options.ts'
import {createBrowser} from './testing/browser.ts'
import {control} from './testing/control.ts'
import {type TestService, createTestService} from './testing/service.ts'
import type {Efos} from './efos.ts'

let idp: MockIdp
let service: TestService

beforeAll(async () => {
  service = await createTestService()
  idp = await startMockIdp({serviceProviders: [service.metadata]})
})
afterAll(() => idp.close())
afterEach(() => {
  idp.setFaults([])
})

async function placeOrder(): Promise<string> {
  const browser = createBrowser()
  const chooser = await browser.get(await service.loginUrl(idp))
  const approval = await browser.post(`${chooser.url}/method`, {method: 'mobile-other-device'})
  return /data-order="([^"]+)"/.exec(approval.body)![1]!
}
const post = (path: string, body?: unknown) => control(idp, 'POST', path, body)
const codeOf = ({status, json}: {status: number; json: unknown}) => [status, (json as {error?: {code?: string}}).error?.code]

describe('the control API', () => {
  it('is healthy', async () => {
    expect(await control(idp, 'GET', '/health')).toEqual({status: 200, json: {status: 'ok', entityId: idp.entityId}})
  })

  it('names the people, without a personal number', async () => {
    const {json} = await control(idp, 'GET', '/people')
    expect(JSON.stringify(json)).not.toMatch(/(18|19|20)\d{10}/)
    expect((json as {people: unknown[]}).people).toContainEqual({
      key: 'eva-lena-ohman-soderstrom',
      name: 'Eva-Lena Öhman Söderström',
      hsaId: 'TSTNMT2120001355-1003',
    })
  })

  it('lists orders with what the user sees', async () => {
    const reference = await placeOrder()
    const {json} = await control(idp, 'GET', '/orders')
    const order = (json as {orders: {reference: string}[]}).orders.find((listed) => listed.reference === reference)
    expect(order).toEqual({
      reference,
      serviceName: 'Provtjänsten',
      controlCode: expect.stringMatching(/^\d{3}$/) as unknown,
      state: 'pending',
      expiresAt: expect.stringMatching(/Z$/) as unknown,
    })
  })

  it('opens and approves an order', async () => {
    const reference = await placeOrder()
    expect(await post(`/orders/${reference}/start`, {person: 'bjorn-astrom'})).toMatchObject({status: 200, json: {state: 'started'}})
    expect(await post(`/orders/${reference}/approve`, {pin: '123456'})).toMatchObject({status: 200, json: {state: 'complete'}})
  })

  it('opens an order by approving it', async () => {
    const reference = await placeOrder()
    expect(await post(`/orders/${reference}/approve`, {person: 'bjorn-astrom', pin: '123456'})).toMatchObject({json: {state: 'complete'}})
  })

  it('cancels an order once', async () => {
    const reference = await placeOrder()
    expect(await post(`/orders/${reference}/cancel`)).toMatchObject({status: 200, json: {state: 'cancelled'}})
    expect(codeOf(await post(`/orders/${reference}/cancel`))).toEqual([409, 'E_ORDER_HAS_ENDED'])
  })

  it('refuses a wrong PIN, a wrong person and nonsense, each in its way', async () => {
    const reference = await placeOrder()
    const approve = (body: unknown) => post(`/orders/${reference}/approve`, body).then(codeOf)
    expect(await approve('not json')).toEqual([422, 'E_BAD_BODY'])
    expect(await approve({person: 'nobody', pin: '123456'})).toEqual([422, 'E_NO_SUCH_PERSON'])
    expect(await approve({pin: '123456'})).toEqual([422, 'E_NO_SUCH_PERSON'])
    expect(await approve({person: 'bjorn-astrom', pin: '0'})).toEqual([422, 'E_WRONG_PIN'])
    expect(await approve({person: 'maria-svensson', pin: '123456'})).toEqual([409, 'E_OTHER_PERSON'])
    expect(await post('/orders/x/approve', {pin: '1'}).then(codeOf)).toEqual([404, 'E_NO_SUCH_ORDER'])
    expect(await post('/orders/x/cancel').then(codeOf)).toEqual([404, 'E_NO_SUCH_ORDER'])
    await post(`/orders/${reference}/cancel`)
  })

  it('plays a user who cancels, who does nothing, or whose certificate is revoked', async () => {
    const stateWith = async (behaviour: 'cancels' | 'does-nothing' | 'has-revoked-certificate') => {
      const fault = defineFault({...papers, name: behaviour, stage: 'user', bend: () => behaviour})
      idp.setFaults([fault])
      const {status, json} = await post(`/orders/${await placeOrder()}/approve`, {person: 'sara-nystrom', pin: '123456'})
      return [status, (json as {state: string}).state]
    }
    expect(await stateWith('cancels')).toEqual([200, 'cancelled'])
    expect(await stateWith('does-nothing')).toEqual([200, 'pending'])
    expect(await stateWith('has-revoked-certificate')).toEqual([200, 'revoked'])
  })

  it('takes a service on this machine and refuses others', async () => {
    const own = service.metadata.replaceAll(service.entityId, 'https://ny.localhost/MOCK/saml')
    expect(await post('/service-providers', own)).toEqual({status: 201, json: {added: ['https://ny.localhost/MOCK/saml']}})
    const external = service.metadata.replaceAll(service.acsUrl, 'https://tjanst.example/acs')
    expect(codeOf(await post('/service-providers', external))).toEqual([422, 'E_NOT_LOOPBACK'])
    expect(codeOf(await post('/service-providers', 'hello'))).toEqual([422, 'E_BAD_METADATA'])
  })
})

const papers = {
  number: 1,
  title: {sv: '', en: ''},
  why: {sv: '', en: ''},
  breaks: samlCore('1', 'MUST'),
  caughtBy: [],
  receiver: 'either',
} as const

describe('faults by name', () => {
  const lie = defineFault({...papers, name: 'a-lie', stage: 'draft', bend: (draft) => draft})
  const efos = {faults: []} as unknown as Efos
  const app = createControl(efos, [lie])
  const put = (names: unknown) => app.request('/faults', {method: 'PUT', body: JSON.stringify({names})})

  it('are set, told and cleared', async () => {
    expect(await (await put(['a-lie'])).json()).toEqual({names: ['a-lie']})
    expect(await (await app.request('/faults')).json()).toEqual({names: ['a-lie']})
    expect(efos.faults).toEqual([lie])
    expect(await (await put([])).json()).toEqual({names: []})
  })

  it('are left as they were when one of them is unknown', async () => {
    await put(['a-lie'])
    const answer = await put(['a-lie', 'no-such-lie'])
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('no-such-lie')
    expect(efos.faults).toEqual([lie])
  })
})
