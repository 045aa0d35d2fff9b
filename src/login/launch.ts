import type {Browser as PlaywrightBrowser} from 'playwright'
import {vgefosError} from '../errors.ts'
import {type Browser, type Channel, browserFlags} from './browser.ts'

export interface LaunchOptions {
  readonly headed: boolean
  /** Milliseconds to wait between actions, so that a person can follow. */
  readonly slowMotion?: number
}

/**
 * Starts the browser. The only place that loads Playwright, and only when a login is really run: it costs more than
 * the rest of vgefos together. Signals are left to us, who close the servers too.
 * Throws E_BROWSER_FAILED.
 */
export async function launchBrowser(browser: Browser, options: LaunchOptions): Promise<PlaywrightBrowser> {
  const {chromium} = await import('playwright')
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  const launch = (where: {readonly channel: Channel} | {readonly executablePath: string}): Promise<PlaywrightBrowser> =>
    chromium.launch({
      ...where,
      headless: !options.headed,
      slowMo: options.slowMotion ?? 0,
      chromiumSandbox: !asRoot,
      args: [...browserFlags],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
  try {
    if (browser.kind === 'program') return await launch({executablePath: browser.path})
    const {channel, otherwise} = browser
    const first = launch({channel})
    return await (otherwise === undefined ? first : first.catch(() => launch({channel: otherwise})))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw vgefosError('E_BROWSER_FAILED', {browser: browser.name, reason: firstLine(reason)}, {cause: error})
  }
}

function firstLine(text: string): string {
  return (text.split('\n').find((line) => line.trim() !== '') ?? text).trim()
}
