import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {createSigningKey} from '../../mock-idp/pki/signing-key.ts'
import {encodePost, encodeRedirect} from '../../src/saml/decode.ts'
import type {EntityDescriptor} from '../../src/saml/model.ts'
import {binding, loa, status} from '../../src/saml/names.ts'
import {type HttpBrowser, type VisitedPage, createHttpBrowser} from '../testing/http-browser.ts'
import {type ProxyBetween, answeredBelow, askedAbove, startProxyBetween} from '../testing/proxy-between.ts'
import {type Wish, ask} from '../sp/ask.ts'
import {samlLibrary} from '../sp/saml-library.ts'
import type {ServiceProvider} from '../sp/service-provider.ts'

const plain: Wish = {levels: [loa.sambi3], forceAuthn: false, isPassive: false, requesterIds: [], proxyCount: undefined}

describe.each([
  ['as the hub, which many share', true],
  ['as an organisation’s own IdP', false],
])('a request to a proxy %s', (_role, shared) => {
  let between: ProxyBetween
  let browser: HttpBrowser
  beforeAll(async () => {
    between = await startProxyBetween({shared})
  })
  afterAll(() => between.close())
  beforeEach(() => {
    browser = createHttpBrowser()
  })

  /** Sends a request from the service as it is, or bent. Goes on past the choice of organisation. */
  async function send(wish: Partial<Wish> = {}, sp: Partial<ServiceProvider> = {}): Promise<VisitedPage> {
    const url = await ask({...between.service, ...sp}, {...plain, ...wish}, undefined, new Map())
    return go(url)
  }

  async function go(url: string): Promise<VisitedPage> {
    const page = await browser.visit(url)
    return page.kind === 'discovery' ? browser.press(page, 'organisation', 'goteborg') : page
  }

  function refusal({kind, status: http, html, heading}: VisitedPage): string {
    expect({kind, heading}).toEqual({kind: 'error', heading: 'Inloggningen kunde inte påbörjas'})
    expect([400, 403]).toContain(http)
    expect(html).not.toMatch(/at \w+ \(|node_modules/)
    return /<code>([\w-]+):/.exec(html)?.[1] ?? ''
  }

  it('is asked anew above: own ID, own name, same demands', async () => {
    await send({forceAuthn: true, requesterIds: ['https://further-down']})
    const {request} = askedAbove(browser)
    expect(request).toMatchObject({
      issuer: {value: between.proxy.entityId},
      assertionConsumerServiceUrl: between.acsUrl,
      destination: between.above.ssoUrl,
      forceAuthn: 'true',
      requestedAuthnContext: {comparison: 'exact', classRefs: [loa.sambi3]},
      requesterIds: ['https://further-down', between.service.entityId],
    })
    expect(browser.hops[0]?.fields['SAMLRequest']).not.toContain(request.id)
  })

  it('says ForceAuthn="false" above when nobody asked for it, and every level when none was named', async () => {
    await send({levels: []})
    expect(askedAbove(browser).request).toMatchObject({
      forceAuthn: 'false',
      requestedAuthnContext: {classRefs: [loa.sambi2, loa.sambi3]},
    })
  })

  it('may pass one proxy less for each that it passes, and none when the count is used up', async () => {
    await send({requesterIds: ['https://further-down'], proxyCount: 2})
    expect(askedAbove(browser).request.proxyCount).toBe('1')
    await send({requesterIds: ['https://further-down'], proxyCount: 0})
    expect(answeredBelow(browser).response.status?.subCode).toBe(status.proxyCountExceeded)
  })

  it('is taken by HTTP-POST too', async () => {
    const page = await browser.post(between.ssoUrl, await postForm())
    const arrived = page.kind === 'discovery' ? await browser.press(page, 'organisation', 'ale') : page
    expect(arrived.html).toBe('the end of the way')
    expect(askedAbove(browser).request.requesterIds).toEqual([between.service.entityId])
  })

  it('by HTTP-POST is refused when it has changed, or its signature is taken away', async () => {
    const form = await postForm()
    const xml = Buffer.from(form['SAMLRequest'] ?? '', 'base64').toString()
    const changed = encodePost(xml.replace('loa3', 'loa2'))
    const unsigned = encodePost(xml.replace(/<Signature[\s\S]*<\/Signature>/, ''))
    expect(refusal(await browser.post(between.ssoUrl, {SAMLRequest: changed}))).toBe('request-signed-by-unknown-key')
    expect(refusal(await browser.post(between.ssoUrl, {SAMLRequest: unsigned}))).toBe('request-is-unsigned')
  })

  async function postForm(): Promise<Record<string, string>> {
    const saml = samlLibrary(between.service, new Map(), {
      entryPoint: between.ssoUrl,
      authnRequestBinding: 'HTTP-POST',
      skipRequestCompression: true,
      authnContext: [loa.sambi3],
    })
    const message = await saml.getAuthorizeMessageAsync('relay')
    return Object.fromEntries(Object.entries(message).map(([name, value]) => [name, String(value)]))
  }

  it('from an unknown service is refused', async () => {
    expect(refusal(await send({}, {entityId: 'https://stranger.localhost/MOCK/saml'}))).toBe('service-is-unknown')
  })

  it('signed with another key is refused', async () => {
    const key = await createSigningKey('stranger', {bits: 2048})
    expect(refusal(await send({}, {key}))).toBe('request-signed-by-unknown-key')
  })

  it('without a signature is refused', async () => {
    const url = new URL(await ask(between.service, plain, undefined, new Map()))
    url.searchParams.delete('Signature')
    url.searchParams.delete('SigAlg')
    expect(refusal(await go(url.href))).toBe('request-is-unsigned')
  })

  it('whose RelayState has been exchanged is refused', async () => {
    const url = await ask(between.service, plain, undefined, new Map())
    expect(refusal(await go(url.replace(/RelayState=[^&]+/, 'RelayState=other')))).toBe('request-signed-by-unknown-key')
  })

  it('with a parameter given twice is refused', async () => {
    const url = await ask(between.service, plain, undefined, new Map())
    expect(refusal(await go(`${url}&SAMLRequest=x`))).toBe('request-is-unreadable')
    expect(refusal(await go(url.replace('?', '?SAMLRequest=x&')))).toBe('request-is-unreadable')
  })

  it('signed with SHA-1 is refused', async () => {
    const saml = samlLibrary(between.service, new Map(), {signatureAlgorithm: 'sha1'})
    const url = await saml.getAuthorizeUrlAsync('relay', undefined, {})
    expect(refusal(await go(url))).toBe('signature-algorithm-is-weak')
  })

  it('addressed to another place is refused', async () => {
    const location = 'http://elsewhere/sso'
    const endpoint = {binding: binding.redirect, location, index: undefined, isDefault: undefined}
    const elsewhere: EntityDescriptor = {...between.proxy, idp: {...between.proxy.idp!, singleSignOn: [endpoint]}}
    const url = new URL(await ask({...between.service, idp: elsewhere}, plain, undefined, new Map()))
    expect(refusal(await go(between.ssoUrl + url.search))).toBe('destination-is-elsewhere')
  })

  it('that wants the answer at an unregistered address is refused', async () => {
    expect(refusal(await send({}, {acsUrl: 'http://attacker.localhost/acs'}))).toBe('reply-address-not-registered')
  })

  it.each([
    ['nothing at all', ''],
    ['not base64', `SAMLRequest=${encodeURIComponent('!!')}`],
    ['broken XML', `SAMLRequest=${encodeURIComponent(encodeRedirect('<samlp:AuthnRequest'))}`],
    ['a DOCTYPE', `SAMLRequest=${encodeURIComponent(encodeRedirect('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))}`],
    ['another message', `SAMLRequest=${encodeURIComponent(encodeRedirect('<a/>'))}`],
    ['a percent sign alone', 'SAMLRequest=%'],
  ])('that is %s is refused', async (_what, query) => {
    expect(['request-is-unreadable', 'not-an-authn-request']).toContain(refusal(await go(`${between.ssoUrl}?${query}`)))
  })

  it('for a level that does not exist is answered with an error, signed, and RelayState as it came', async () => {
    await send({levels: ['http://id.sambi.se/loa/loa4']})
    const {response, posted} = answeredBelow(browser)
    expect(response).toMatchObject({
      destination: between.service.acsUrl,
      issuer: {value: between.proxy.entityId},
      status: {code: status.requester, subCode: status.noAuthnContext},
      assertions: [],
    })
    expect(posted['RelayState']).toBe(browser.hops[0]?.fields['RelayState'])
  })

  it('for at least a level is answered with an error: only exact is understood', async () => {
    const saml = samlLibrary(between.service, new Map(), {racComparison: 'minimum', authnContext: [loa.sambi2]})
    await go(await saml.getAuthorizeUrlAsync('relay', undefined, {}))
    expect(answeredBelow(browser).response.status?.subCode).toBe(status.requestUnsupported)
  })

  it('that allows no dialogue goes above as such, unless there is an organisation to choose', async () => {
    await send({isPassive: true})
    if (shared) expect(answeredBelow(browser).response.status?.subCode).toBe(status.noPassive)
    else expect(askedAbove(browser).request.isPassive).toBe('true')
  })
})
