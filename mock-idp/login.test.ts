import {afterAll, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest'
import {readResponse} from '../src/saml/read-response.ts'
import {loa, status} from '../src/saml/names.ts'
import {parseXml} from '../src/saml/xml.ts'
import {startMockIdp} from './index.ts'
import type {MockIdp} from './options.ts'
import {type Browser, type Visit, createBrowser, fieldOf, kindOf} from './testing/browser.ts'
import {approve, control} from './testing/control.ts'
import {type TestService, createTestService} from './testing/service.ts'

let clock = Date.now()
let idp: MockIdp
let service: TestService
let browser: Browser

beforeAll(async () => {
  service = await createTestService()
  idp = await startMockIdp({serviceProviders: [service.metadata], now: () => new Date(clock)})
})
afterAll(() => idp.close())
beforeEach(() => {
  clock = Date.now()
  browser = createBrowser()
})

const ask = async (options?: Parameters<TestService['loginUrl']>[1]) => browser.get(await service.loginUrl(idp, options))
/** A request dated by our clock; node-saml knows only the real one. */
const askNow = async () => {
  vi.useFakeTimers({now: clock, toFake: ['Date']})
  try {
    return await ask()
  } finally {
    vi.useRealTimers()
  }
}
const choose = (chooser: Visit) => browser.post(`${chooser.url}/method`, {method: 'mobile-other-device'})
const answerOf = (visit: Visit) => {
  expect(kindOf(visit)).toBe('auto-submit')
  const xml = Buffer.from(fieldOf(visit, 'SAMLResponse')!, 'base64').toString('utf8')
  return readResponse(parseXml(xml).document!.documentElement)
}
const referenceOf = (approval: Visit) => /data-order="([^"]+)"/.exec(approval.body)![1]!

async function logIn(person = 'anna-andersson', options?: Parameters<TestService['loginUrl']>[1]): Promise<Visit> {
  const approval = await choose(await ask(options))
  await approve(idp, approval.body, person)
  return browser.get(approval.url)
}

describe('a login', () => {
  it('goes from redirect over method and phone to a response that node-saml accepts', async () => {
    const chooser = await ask()
    expect(kindOf(chooser)).toBe('method')
    const approval = await choose(chooser)
    expect(kindOf(approval)).toBe('approval')
    await approve(idp, approval.body, 'anna-andersson')
    const answer = await browser.get(approval.url)
    expect(answer.body).toContain(`action="${service.acsUrl}"`)
    expect(fieldOf(answer, 'RelayState')).toBe('relä/å')
    const profile = await service.accept(idp, fieldOf(answer, 'SAMLResponse')!)
    expect(profile['http://sambi.se/attributes/1/employeeHsaId']).toBe('TSTNMT2120001355-1001')
  })

  it('begins with a POST as well as with a redirect', async () => {
    const chooser = await browser.post(`${idp.url}/saml/sso/HTTP-POST`, await service.loginForm(idp))
    const approval = await choose(chooser)
    await approve(idp, approval.body, 'eva-lena-ohman-soderstrom')
    const answer = await browser.get(approval.url)
    const profile = await service.accept(idp, fieldOf(answer, 'SAMLResponse')!)
    expect(profile['http://sambi.se/attributes/1/surname']).toBe('Öhman Söderström')
  })

  it('is answered once: the second time there is a page that says so', async () => {
    const answer = await logIn()
    const again = await browser.get(answer.url)
    expect([kindOf(again), again.status]).toEqual(['error', 400])
  })

  it('delivers nothing that the service did not ask for', async () => {
    const names = answerOf(await logIn('maria-svensson')).assertions[0]!.attributes.map(({name}) => name)
    expect(names).not.toContain('urn:name')
    expect(names).toContain('urn:credential:personalIdentityNumber')
  })

  it('says nothing of the personal number of a person with protected identity', async () => {
    expect(JSON.stringify(answerOf(await logIn('nils-gronberg')))).not.toContain('200002292399')
  })

  it('follows the CA: a reserve card gives level 2, when that is among the requested', async () => {
    const answer = answerOf(await logIn('omar-haddad', {authnContext: [loa.sambi2, loa.sambi3]}))
    expect(answer.assertions[0]!.authnStatements[0]!.classRef).toBe(loa.sambi2)
  })
})

describe('single sign-on', () => {
  it('answers the second request without an order', async () => {
    await logIn()
    expect(answerOf(await ask()).status?.code).toBe(status.success)
  })

  it('works for a request that comes by POST', async () => {
    await logIn()
    const answer = await browser.post(`${idp.url}/saml/sso/HTTP-POST`, await service.loginForm(idp))
    expect(answerOf(answer).status?.code).toBe(status.success)
  })

  it('keeps the instant and the session of the first login', async () => {
    const first = answerOf(await logIn()).assertions[0]!.authnStatements[0]!
    clock += 30_000
    const second = answerOf(await ask()).assertions[0]!.authnStatements[0]!
    expect(second).toMatchObject({authnInstant: first.authnInstant, sessionIndex: first.sessionIndex})
  })

  it('sets a cookie that survives a POST from another site', async () => {
    const {headers} = await logIn()
    expect(String(headers['set-cookie'])).toMatch(/SameSite=None/i)
    expect(String(headers['set-cookie'])).toMatch(/Secure/i)
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly/i)
  })

  it('is broken by ForceAuthn', async () => {
    await logIn()
    expect(kindOf(await ask({forceAuthn: true}))).toBe('method')
  })

  it('does not serve another level than its own', async () => {
    await logIn()
    expect(kindOf(await ask({authnContext: [loa.sambi2]}))).toBe('method')
  })

  it('lasts an hour, used or not', async () => {
    await logIn()
    clock += 3_599_000
    expect(kindOf(await askNow())).toBe('auto-submit')
    clock += 2_000
    expect(kindOf(await askNow())).toBe('method')
  })

  it('lets a passive request through, and without it refuses one', async () => {
    expect(answerOf(await ask({passive: true})).status).toMatchObject({code: status.requester, subCode: status.noPassive})
    await logIn()
    expect(answerOf(await ask({passive: true})).status?.code).toBe(status.success)
  })
})

describe('a login that does not succeed', () => {
  const failed = (visit: Visit) => {
    const {status: told, assertions} = answerOf(visit)
    expect(assertions).toEqual([])
    return [told?.code, told?.subCode]
  }
  const authnFailed = [status.responder, status.authnFailed]
  const cancelled = [status.responder, status.cancel]

  it('is cancelled on the page of methods', async () => {
    const chooser = await ask()
    expect(failed(await browser.post(`${chooser.url}/cancel`, {}))).toEqual(cancelled)
  })

  it('is cancelled on the page that waits', async () => {
    const approval = await choose(await ask())
    expect(failed(await browser.post(approval.url.replace('/approval', '/cancel'), {}))).toEqual(cancelled)
  })

  it('is cancelled on the phone', async () => {
    const approval = await choose(await ask())
    await control(idp, 'POST', `/orders/${referenceOf(approval)}/cancel`)
    expect(failed(await browser.get(approval.url))).toEqual(cancelled)
  })

  it('runs out of time', async () => {
    const approval = await choose(await ask())
    clock += 120_000
    const answer = await browser.get(approval.url)
    expect(failed(answer)).toEqual(authnFailed)
    expect(answerOf(answer).status?.message).toContain('Tiden gick ut')
  })

  it('tells the service why in the language of the user', async () => {
    const approval = await browser.get(await service.loginUrl(idp), {'accept-language': 'en'}).then(choose)
    clock += 120_000
    expect(answerOf(await browser.get(approval.url)).status?.message).toContain('Time ran out')
  })

  it('meets a revoked certificate', async () => {
    expect(failed(await logIn('asa-malmsten'))).toEqual(authnFailed)
  })

  it('meets another order of the same person, and both fail', async () => {
    const first = await choose(await ask())
    const second = await choose(await ask())
    await control(idp, 'POST', `/orders/${referenceOf(first)}/start`, {person: 'anna-andersson'})
    await control(idp, 'POST', `/orders/${referenceOf(second)}/start`, {person: 'anna-andersson'})
    expect(failed(await browser.get(second.url))).toEqual(authnFailed)
    expect(failed(await browser.get(first.url))).toEqual(cancelled)
  })

  it('is refused when the level of the card is not among the requested', async () => {
    expect(failed(await logIn('omar-haddad'))).toEqual([status.requester, status.noAuthnContext])
  })

  it('is refused at once when no requested level exists here', async () => {
    const options = {authnContext: ['http://id.elegnamnden.se/loa/1.0/loa3']}
    expect(failed(await ask(options))).toEqual([status.requester, status.noAuthnContext])
  })

  it('is refused at once when the comparison is not exact', async () => {
    expect(failed(await ask({racComparison: 'minimum'}))).toEqual([status.requester, status.noAuthnContext])
  })

  it('does not leave a session behind', async () => {
    await logIn('asa-malmsten')
    expect(kindOf(await ask())).toBe('method')
  })
})
