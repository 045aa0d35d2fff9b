import {execFileSync} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {soundDraft, refusalDraft} from '../../mock-idp/draft.ts'
import {decodePost, encodePost} from '../../src/saml/decode.ts'
import type {Attribute, Response} from '../../src/saml/model.ts'
import {attributeNameFormatUri, loa, nameIdFormat, ns, status} from '../../src/saml/names.ts'
import {signElement} from '../../src/saml/sign.ts'
import {writeResponse} from '../../src/saml/write-response.ts'
import {accept} from '../sp/accept.ts'
import {type Wish, ask} from '../sp/ask.ts'
import type {Questions} from '../sp/service-provider.ts'
import {type HttpBrowser, type VisitedPage, createHttpBrowser} from '../testing/http-browser.ts'
import {type ProxyBetween, answeredBelow, askedAbove, startProxyBetween} from '../testing/proxy-between.ts'

const plain: Wish = {levels: [loa.sambi3], forceAuthn: false, isPassive: false, requesterIds: [], proxyCount: undefined}

const unnamed = {nameFormat: attributeNameFormatUri, friendlyName: undefined}
const said: Readonly<Record<string, string>> = {
  'http://sambi.se/attributes/1/employeeHsaId': 'TSTNMT2120001355-1001',
  'urn:name': 'Anna Andersson',
  'http://sambi.se/attributes/1/organizationIdentifier': '212000-1355',
  'urn:credential:personalIdentityNumber': '195006262546',
  'urn:sambi:names:attribute:levelOfAssurance': loa.sambi3,
}

describe('a proxy between a service and the IdP above', () => {
  let between: ProxyBetween
  let browser: HttpBrowser
  let questions: Questions<undefined>
  beforeAll(async () => {
    between = await startProxyBetween({shared: true})
  })
  afterAll(() => between.close())
  beforeEach(() => {
    browser = createHttpBrowser()
    questions = new Map()
  })

  /** The service sends the browser to the proxy; the user chooses an organisation if asked. */
  async function start(wish: Partial<Wish> = {}, organisation = 'goteborg'): Promise<VisitedPage> {
    const page = await browser.visit(await ask(between.service, {...plain, ...wish}, undefined, questions))
    return page.kind === 'discovery' ? browser.press(page, 'organisation', organisation) : page
  }

  /** What the IdP above would answer to the last request that it got. */
  function sound(level: string = loa.sambi3): Response {
    const {request} = askedAbove(browser)
    const question = {id: request.id ?? '', issuer: between.proxy.entityId, acsUrl: between.acsUrl}
    const attributes = Object.entries(said).map(
      ([name, value]): Attribute => ({...unnamed, name, values: [value]}),
    )
    const login = {levelOfAssurance: level, attributes, authnInstant: new Date(), sessionIndex: 'above'}
    return soundDraft(question, login, {entityId: between.above.entityId, now: new Date()})
  }

  function sign(response: Response): string {
    const {key} = between.above
    const written = writeResponse(response)
    const inner = response.assertions.length > 0 ? signElement(written, 'Assertion', key) : written
    return signElement(inner, 'Response', key)
  }

  function answer(xml: string, by = browser, relayState = askedAbove(browser).relayState): Promise<VisitedPage> {
    return by.post(between.acsUrl, {SAMLResponse: encodePost(xml), RelayState: relayState}, between.above.ssoUrl)
  }

  const answers = (): number => browser.hops.filter(({url}) => url === between.service.acsUrl).length
  const requests = (): number => browser.hops.filter(({url}) => url.startsWith(between.above.ssoUrl)).length

  it('passes a login on as its own, and only what the service asks for', async () => {
    await start()
    await answer(sign(sound()))
    const {response, posted} = answeredBelow(browser)
    const [assertion] = response.assertions
    expect(posted['RelayState']).toBe(browser.hops[0]?.fields['RelayState'])
    expect(assertion).toMatchObject({
      issuer: {value: between.proxy.entityId},
      subject: {nameId: {format: nameIdFormat.transient}},
      conditions: {audienceRestrictions: [[between.service.entityId]]},
      authnStatements: [{classRef: loa.sambi3, authenticatingAuthorities: [between.above.entityId]}],
    })
    const released = Object.entries(said).filter(([name]) => name !== 'urn:credential:personalIdentityNumber')
    expect(assertion!.attributes.map(({name, values}) => [name, values[0]])).toEqual(released)
  })

  it('gives an answer that a service with node-saml accepts', async () => {
    await start()
    await answer(sign(sound()))
    const {posted} = answeredBelow(browser)
    const outcome = await accept(
      between.service,
      {samlResponse: posted['SAMLResponse'] ?? '', relayState: posted['RelayState']},
      questions,
    )
    expect(outcome.kind).toBe('accepted')
  })

  it.skipIf(!hasXmlsec())('gives an answer whose signature xmlsec1 verifies', async () => {
    await start()
    await answer(sign(sound()))
    const folder = mkdtempSync(join(tmpdir(), 'vgefos-'))
    const [certificate = ''] = between.proxy.idp!.keys[0]!.certificates
    writeFileSync(join(folder, 'proxy.pem'), `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`)
    const {posted} = answeredBelow(browser)
    writeFileSync(join(folder, 'response.xml'), decodePost(posted['SAMLResponse'] ?? '').xml ?? '')
    const ids = [`${ns.protocol}:Response`, `${ns.assertion}:Assertion`].flatMap((name) => ['--id-attr:ID', name])
    for (const node of ['Response', 'Assertion']) {
      const signature = `//*[local-name()='${node}']/*[local-name()='Signature']`
      const key = ['--pubkey-cert-pem', 'proxy.pem', '--enabled-key-data', 'x509,rsa']
      const line = ['--verify', ...key, ...ids, '--node-xpath', signature, 'response.xml']
      execFileSync('xmlsec1', line, {cwd: folder, stdio: 'pipe'})
    }
  })

  it('answers the next request from the login that it has, without asking the user or the IdP above', async () => {
    await start()
    await answer(sign(sound()))
    const before = requests()
    await start()
    expect([answers(), requests()]).toEqual([2, before])
  })

  it('asks above again for another level or a new authentication, but not for the organisation', async () => {
    await start()
    await answer(sign(sound()))
    await start({levels: [loa.sambi2]})
    await start({forceAuthn: true})
    expect(requests()).toBe(3)
    expect(browser.hops.filter(({url}) => url.includes('/discovery'))).toHaveLength(2)
  })

  it('never answers with a level that nobody asked for', async () => {
    await start()
    const page = await answer(sign(sound(loa.sambi2)))
    expect(page).toMatchObject({status: 403, kind: 'error'})
    expect(page.html).toContain('level-was-not-requested')
    expect(answers()).toBe(0)
  })

  it('lists all fifty organisations, finds them by name, and asks again when the answer is none of them', async () => {
    const page = await browser.visit(await ask(between.service, plain, undefined, questions))
    expect(page.html.match(/name="organisation"/g)).toHaveLength(50)
    const found = await browser.visit(`${page.url}&filter=${encodeURIComponent('GÖTEBORG')}`)
    expect(found.html.match(/name="organisation"/g)).toHaveLength(1)
    const flow = new URL(page.url).searchParams.get('flow') ?? ''
    expect((await browser.post(`${between.url}/discovery`, {flow, organisation: 'atlantis'})).kind).toBe('discovery')
    expect((await createHttpBrowser().post(`${between.url}/discovery`, {flow, organisation: 'ale'})).heading).toBe(
      'Inloggningen kunde inte påbörjas',
    )
  })

  it('says nothing below of the organisation that was chosen, only of the one that the person has', async () => {
    await start({}, 'boras')
    await answer(sign(sound()))
    const xml = decodePost(answeredBelow(browser).posted['SAMLResponse'] ?? '').xml?.toString() ?? ''
    expect(xml).toContain('212000-1355')
    expect(xml.toLowerCase()).not.toContain('bor')
  })

  it('passes a failure on with its codes and words', async () => {
    await start()
    const {request} = askedAbove(browser)
    const why = {code: status.responder, subCode: status.cancel, message: 'Användaren avbröt.'}
    const question = {id: request.id ?? '', issuer: between.proxy.entityId, acsUrl: between.acsUrl}
    await answer(sign(refusalDraft(question, why, {entityId: between.above.entityId, now: new Date()})))
    expect(answeredBelow(browser).response).toMatchObject({
      issuer: {value: between.proxy.entityId},
      status: why,
      assertions: [],
    })
  })

  it('refuses a response that has been changed, and passes nothing on', async () => {
    await start()
    const page = await answer(sign(sound()).replace('Anna', 'Anno'))
    expect(page).toMatchObject({status: 403, kind: 'error', heading: 'Svaret från Mellanhanden godtogs inte'})
    expect(page.html).toContain('signature-is-not-trusted')
    expect(answers()).toBe(0)
  })

  it('refuses a response that has been used', async () => {
    await start()
    const xml = sign(sound())
    await answer(xml)
    expect(await answer(xml)).toMatchObject({status: 403, kind: 'error'})
    expect(answers()).toBe(1)
  })

  it('refuses a response to another browser’s request, and that browser can still use it', async () => {
    await start()
    const xml = sign(sound())
    const stranger = createHttpBrowser()
    const page = await answer(xml, stranger)
    expect(page.html).toContain('response-answers-another-request')
    await answer(xml)
    expect(answers()).toBe(1)
  })

  it('answers rubbish with a page', async () => {
    const page = await browser.post(between.acsUrl, {SAMLResponse: 'rubbish!'})
    expect(page).toMatchObject({status: 400, kind: 'error'})
    expect(await browser.visit(between.acsUrl)).toMatchObject({status: 404, kind: 'error'})
  })
})

function hasXmlsec(): boolean {
  try {
    execFileSync('xmlsec1', ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
