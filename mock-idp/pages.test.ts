import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {startMockIdp} from './index.ts'
import type {MockIdp} from './options.ts'
import {type Visit, createBrowser, kindOf} from './testing/browser.ts'
import {approve} from './testing/control.ts'
import {type TestService, createTestService} from './testing/service.ts'

let idp: MockIdp
let service: TestService
let pages: Readonly<Record<string, Visit>>

beforeAll(async () => {
  service = await createTestService()
  idp = await startMockIdp({serviceProviders: [service.metadata]})
  const browser = createBrowser()
  const method = await browser.get(await service.loginUrl(idp))
  const approval = await browser.post(`${method.url}/method`, {method: 'mobile-other-device'})
  const phone = await browser.get(`${idp.phoneUrl}/`)
  const owner = await browser.get(`${idp.phoneUrl}/owner`)
  await approve(idp, approval.body, 'anna-andersson')
  const answer = await browser.get(approval.url)
  const error = await browser.get(`${idp.url}/saml/sso/HTTP-Redirect?SAMLRequest=nonsense`)
  pages = {method, approval, phone, owner, answer, error}
})
afterAll(() => idp.close())

describe('every page', () => {
  it('says its kind, and that it is a mock, in one language and under one heading', () => {
    const kinds = Object.values(pages).map(kindOf)
    expect(kinds).toEqual(['method', 'approval', 'phone', 'phone', 'auto-submit', 'error'])
    for (const {body} of Object.values(pages)) {
      expect(body).toContain('MOCK')
      expect(body).toContain('<html lang="sv">')
      expect(body.match(/<h1>/g)).toHaveLength(1)
    }
  })

  it('shows no personal number', () => {
    for (const {body} of Object.values(pages)) expect(body).not.toMatch(/\b(18|19|20)\d{6}-?\d{4}\b/)
  })

  it('runs only its own script and is never stored', () => {
    for (const {headers, body} of Object.values(pages)) {
      const policy = String(headers['content-security-policy'])
      const nonce = /style-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? '-'
      expect(policy).toContain("default-src 'none'")
      expect(headers['cache-control']).toBe('no-store')
      for (const [tag] of body.matchAll(/<(?:script|style)[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`)
      expect(body).not.toMatch(/ on[a-z]+=| style="/)
    }
  })
})

describe('the page of methods', () => {
  it('offers the phone as another device', () => {
    expect(pages['method']!.body).toContain('<button name="method" value="mobile-other-device">')
  })
})

describe('the page that waits', () => {
  it('has what a journey looks for', () => {
    const {body} = pages['approval']!
    expect(body).toMatch(/id="approval" data-order="[0-9a-f-]{36}"/)
    expect(body).toMatch(/id="service-name">Provtjänsten</)
    expect(body).toMatch(/id="control-code">\d{3}</)
    expect(body).toContain('<svg')
    expect(body).toContain(`href="${idp.phoneUrl}/"`)
    expect(body).toContain('öppna mock-telefonen')
    expect(body).toMatch(/<form method="post" action="\/login\/[0-9a-f]+\/cancel">/)
  })

  it('reloads by itself only without JavaScript', () => {
    expect(pages['approval']!.body).toMatch(/<noscript><meta http-equiv="refresh" content="2"><\/noscript>/)
  })

  it('is told of progress and a new code when it asks', async () => {
    const browser = createBrowser()
    const method = await browser.get(await service.loginUrl(idp))
    const approval = await browser.post(`${method.url}/method`, {method: 'mobile-other-device'})
    const ask = async () => JSON.parse((await browser.get(approval.url.replace('/approval', '/status'))).body) as unknown
    expect(await ask()).toMatchObject({state: 'pending', hasEnded: false, qr: expect.stringContaining('<svg') as unknown})
    await approve(idp, approval.body, 'maria-svensson')
    expect(await ask()).toMatchObject({state: 'complete', hasEnded: true})
  })
})

describe('the page of errors', () => {
  it('says what, why and what to do, and is no fault of ours', () => {
    expect(pages['error']!.status).toBe(400)
    expect(pages['error']!.body).toMatch(/<h1>Begäran går inte att läsa<\/h1>\s*<p id="error-text">[^<]+rätta den\.<\/p>/)
  })

  it('speaks English to those who ask', async () => {
    const page = await createBrowser().get(`${idp.url}/saml/sso/HTTP-Redirect?lang=en`)
    expect(page.body).toContain('<html lang="en">')
    expect(page.body).toContain('There is no request')
  })

  it('shows what others sent as text, never as markup', async () => {
    const service = await createTestService({entityId: 'https://x.localhost/<script>alert(1)</script>'})
    const page = await createBrowser().get(await service.loginUrl(idp))
    expect(page.status).toBe(400)
    expect(page.body).toContain('&lt;script&gt;alert(1)')
    expect(page.body).not.toContain('<script>alert(1)')
  })
})

describe('the page that posts itself', () => {
  it('has a button for those without JavaScript', () => {
    expect(pages['answer']!.body).toMatch(/<noscript>.*<button type="submit">.*<\/noscript>/s)
  })
})

describe('an attribute that is required and cannot be had', () => {
  it('stops the login on a page, as at Inera', async () => {
    const name = 'urn:credential:personalIdentityNumber'
    const strict = await createTestService({
      entityId: 'https://strang.localhost/MOCK/saml',
      requestedAttributes: [{name, friendlyName: 'credentialPersonalIdentityNumber', isRequired: true}],
    })
    idp.addServiceProvider(strict.metadata)
    const browser = createBrowser()
    const method = await browser.get(await strict.loginUrl(idp))
    const approval = await browser.post(`${method.url}/method`, {method: 'mobile-other-device'})
    await approve(idp, approval.body, 'sara-nystrom')
    const page = await browser.get(approval.url)
    expect([kindOf(page), page.status]).toEqual(['error', 400])
    expect(page.body).toContain('Felaktigt anrop')
  })
})
