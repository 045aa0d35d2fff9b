import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Browser} from 'playwright'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {findBrowser} from '../src/login/browser.ts'
import {launchBrowser} from '../src/login/launch.ts'
import {languages} from '../src/text.ts'
import {barePackage} from './support/bare-package.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const violationsIn = 'axe.run().then(({violations}) => violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`))'
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser(findBrowser({}), {headed: false})
}, 60_000)
afterAll(async () => browser.close())

describe('the pages of a package in a real browser', () => {
  for (const language of languages)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const {name, content} of barePackage({kind: 'adfs', language, format: 'html'}).filter(({name}) => name.endsWith('.html')))
        it(`${name}, ${colorScheme}: no violation, and nothing to scroll sideways at 320 px`, {timeout: 60_000}, async () => {
          const context = await browser.newContext({bypassCSP: true, colorScheme, viewport: {width: 320, height: 800}, reducedMotion: 'reduce'})
          const page = await context.newPage()
          await page.setContent(content)
          expect(await page.evaluate(overflow)).toBe(0)
          await page.evaluate(axe)
          expect(await page.evaluate(violationsIn)).toEqual([])
          await page.setViewportSize({width: 1200, height: 800})
          expect(await page.evaluate(violationsIn)).toEqual([])
          await context.close()
        })
})
