import {mkdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Browser, Page} from 'playwright'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {findBrowser} from '../src/login/browser.ts'
import {launchBrowser} from '../src/login/launch.ts'
import {type Audience, audiences} from '../src/report/audience.ts'
import {fleetOf} from '../src/report/fleet.ts'
import {fleetToHtml} from '../src/report/html/to-html.ts'
import {type Language, languages} from '../src/text.ts'
import {reportOf} from './support/report-fleet.ts'

/** To look at the pages: VGEFOS_SCREENSHOTS=/some/folder npm test -- report-html */
const folder = process.env['VGEFOS_SCREENSHOTS']
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser(findBrowser({}), {headed: false})
}, 60_000)
afterAll(async () => browser.close())

/** The page in the browser; our own measuring script needs to get past the page's own policy. */
async function opened(html: string, colorScheme: 'light' | 'dark', width = 320): Promise<Page> {
  const context = await browser.newContext({bypassCSP: true, colorScheme, viewport: {width, height: 800}, reducedMotion: 'reduce'})
  const page = await context.newPage()
  await page.setContent(html)
  return page
}

function pageOf(audience: Audience, language: Language, organisations = 3): string {
  const since = [{...reportOf(organisations - 1, language), startedAt: '2026-02-01T14:05:12.000Z'}]
  const [first] = since
  const changed = first ? [{...first, suites: first.suites.map((suite, at) => ({...suite, checks: reportOf(5, language).suites[(at + 3) % 5]?.checks ?? []}))}] : []
  return fleetToHtml(fleetOf([reportOf(organisations, language)], {language, since: changed}), audience)
}

async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined) return
  mkdirSync(folder, {recursive: true})
  await page.screenshot({path: `${folder}/${name}.png`, clip: {x: 0, y: 0, width: page.viewportSize()?.width ?? 320, height: 2400}, fullPage: true})
}

const violationsIn = 'axe.run().then(({violations}) => violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`))'
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

describe('the page in a real browser', () => {
  for (const language of languages)
    for (const audience of audiences)
      for (const theme of ['light', 'dark'] as const)
        it(`${audience}, ${language}, ${theme}: no violation, and nothing to scroll sideways at 320 px`, {timeout: 60_000}, async () => {
          const page = await opened(pageOf(audience, language), theme)
          expect(await page.evaluate(overflow)).toBe(0)
          await page.evaluate(`document.querySelectorAll('details').forEach((each) => each.open = true)`)
          expect(await page.evaluate(overflow)).toBe(0)
          await page.evaluate(axe)
          expect(await page.evaluate(violationsIn)).toEqual([])
          await picture(page, `${audience}-${language}-${theme}-320`)
          await page.setViewportSize({width: 1200, height: 800})
          expect(await page.evaluate(violationsIn)).toEqual([])
          await picture(page, `${audience}-${language}-${theme}-1200`)
          await page.context().close()
        })

  it('on paper the record is open, in dark ink, without violations', {timeout: 60_000}, async () => {
    const page = await opened(pageOf('org', 'sv'), 'dark', 700)
    const row = page.locator('details tbody tr').first()
    expect(await row.isVisible()).toBe(false)
    await page.emulateMedia({media: 'print', colorScheme: 'light'})
    expect(await row.isVisible()).toBe(true)
    await page.evaluate(axe)
    expect(await page.evaluate(violationsIn)).toEqual([])
    await picture(page, 'print')
    await page.context().close()
  })
})
