import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {bindDoor} from '../mock-idp/door.ts'
import {VgefosError} from '../src/errors.ts'
import {loa} from '../src/saml/names.ts'
import {startLab} from './index.ts'
import type {Lab, LabApp} from './options.ts'
import {textWith} from './testing/forms.ts'
import {type HttpBrowser, type VisitedPage, createHttpBrowser} from './testing/http-browser.ts'
import {logIn} from './testing/log-in.ts'

const appOf = (lab: Lab, key: LabApp['key']): LabApp => lab.apps.find((app) => app.key === key)!

function claims({kind, html}: VisitedPage): Record<string, string | undefined> {
  expect(kind).toBe('signed-in')
  return Object.fromEntries(['name', 'hsaId', 'loa'].map((claim) => [claim, textWith(html, `data-claim="${claim}"`)]))
}

describe('the lab', () => {
  let lab: Lab
  let browser: HttpBrowser
  beforeAll(async () => {
    lab = await startLab()
  })
  afterAll(() => lab.close())
  beforeEach(() => {
    browser = createHttpBrowser()
  })

  const anna = {name: 'Anna Andersson', hsaId: 'TSTNMT2120001355-1001', loa: loa.sambi3}
  const orders = async (): Promise<number> => {
    const answer = await fetch(`${lab.efos.controlUrl}/orders`)
    return ((await answer.json()) as {orders: unknown[]}).orders.length
  }
  const hostOf = (url: string): string => new URL(url).hostname.replace('.localhost', '')
  const hosts = (): string[] => [...new Set(browser.hops.map(({url}) => hostOf(url)))]

  it('lets Anna in to the local app, through Göteborg and the hub', async () => {
    expect(claims(await logIn(browser, lab, appOf(lab, 'local')))).toEqual(anna)
    expect(hosts()).toEqual(['goteborg-app', 'goteborg-idp', 'hubb', 'efos'])
    expect(browser.hops.some(({url}) => url.includes('/discovery'))).toBe(false)
  })

  it('lets Anna in to SAMSA, once she has said where she works', async () => {
    expect(claims(await logIn(browser, lab, appOf(lab, 'samsa')))).toEqual(anna)
    expect(hosts()).toEqual(['samsa', 'hubb', 'efos'])
    expect(browser.hops.some(({url}) => url.includes('/discovery'))).toBe(true)
  })

  it('errs when a role is set up wrong, and is right again afterwards', async () => {
    lab.setMishaps({samsa: (setup) => ({...setup, mistakes: {signatureAlgorithm: 'sha1'}})})
    expect(await logIn(browser, lab, appOf(lab, 'samsa'))).toMatchObject({kind: 'error', status: 403})
    lab.setMishaps({})
    expect((await logIn(createHttpBrowser(), lab, appOf(lab, 'samsa'))).kind).toBe('signed-in')
  })

  it('gives each app only what it asks for', async () => {
    const local = await logIn(browser, lab, appOf(lab, 'local'))
    const samsa = await logIn(browser, lab, appOf(lab, 'samsa'))
    expect(local.html).toContain('195006262546')
    expect(samsa.html).not.toContain('195006262546')
    expect(samsa.html).toContain('data-attribute="http://sambi.se/attributes/1/organizationIdentifier"')
  })

  it('asks nothing the second time in the same browser, in either app', async () => {
    await logIn(browser, lab, appOf(lab, 'local'))
    const before = await orders()
    const hops = browser.hops.length
    expect(claims(await logIn(browser, lab, appOf(lab, 'samsa')))).toEqual(anna)
    expect(claims(await logIn(browser, lab, appOf(lab, 'local')))).toEqual(anna)
    expect(await orders()).toBe(before)
    expect(browser.hops.slice(hops).filter(({url}) => /discovery|efos/.test(url))).toEqual([])
  })

  it('asks again in another browser', async () => {
    await logIn(browser, lab, appOf(lab, 'samsa'))
    const before = await orders()
    await logIn(createHttpBrowser(), lab, appOf(lab, 'samsa'))
    expect(await orders()).toBe(before + 1)
  })

  it('asks again in the same browser when the app demands it', async () => {
    await logIn(browser, lab, appOf(lab, 'local'))
    const before = await orders()
    await logIn(browser, lab, appOf(lab, 'local'), {path: '/login?forceAuthn=true'})
    expect(await orders()).toBe(before + 1)
  })

  it('keeps others out of the page for those who are in, and Anna too when she has logged out', async () => {
    const {url} = appOf(lab, 'samsa')
    expect((await browser.visit(`${url}/signed-in`)).kind).toBe('start')
    await logIn(browser, lab, appOf(lab, 'samsa'))
    expect((await browser.visit(`${url}/signed-in`)).kind).toBe('signed-in')
    await browser.post(`${url}/logout`, {})
    expect((await browser.visit(`${url}/signed-in`)).kind).toBe('start')
  })

  it.each(['local', 'samsa'] as const)('says in %s that the login was cancelled when it was', async (key) => {
    const page = await logIn(browser, lab, appOf(lab, key), {phone: 'cancels'})
    expect(page).toMatchObject({kind: 'error', status: 403, heading: 'Du avbröt inloggningen'})
    expect(new URL(page.url).origin).toBe(appOf(lab, key).url)
  })

  it.each(['local', 'samsa'] as const)('says in %s that the level is not enough when it is not', async (key) => {
    const page = await logIn(browser, lab, appOf(lab, key), {person: 'omar-haddad'})
    expect(page).toMatchObject({kind: 'error', status: 403, heading: 'Tillitsnivån räcker inte'})
  })

  it('answers in English when the browser asks for it', async () => {
    const page = await browser.visit(`${appOf(lab, 'samsa').url}/nowhere?lang=en`)
    expect(page.html).toContain('<html lang="en">')
    expect(page.heading).toBe('There is no such page')
  })

  it('serves the metadata of every part at its address', async () => {
    for (const {metadataUrl, entityId} of lab.parts) {
      const {status, html} = await browser.visit(metadataUrl)
      expect({status, named: html.includes(`entityID="${entityId}"`)}).toEqual({status: 200, named: true})
    }
  })
})

describe('a lab on given ports, with its hub down', () => {
  const first = 24_310
  let lab: Lab
  beforeAll(async () => {
    lab = await startLab({port: first, down: ['hub']})
  })
  afterAll(() => lab.close())

  it('takes the ports in a row', () => {
    expect(lab.parts.map(({url}) => Number(new URL(url).port) - first)).toEqual([0, 3, 4, 5, 6])
  })

  it('answers nothing at the hub, and everywhere else as usual', async () => {
    const browser = createHttpBrowser()
    const page = await browser.visit(appOf(lab, 'samsa').startUrl)
    await expect(browser.click(page, 'login')).rejects.toThrow('ECONNREFUSED')
    for (const {role, metadataUrl} of lab.parts)
      if (role !== 'hub') expect((await browser.visit(metadataUrl)).status).toBe(200)
  })
})

describe('a lab that finds one of its ports taken', () => {
  it('gives back the others', async () => {
    const first = 24_320
    const holder = await bindDoor('localhost', first + 6)
    await expect(startLab({port: first})).rejects.toThrow(VgefosError)
    const free = await Promise.all([0, 1, 2, 3, 4, 5].map((place) => bindDoor('localhost', first + place)))
    await Promise.all([holder, ...free].map((door) => door.close()))
  })
})
