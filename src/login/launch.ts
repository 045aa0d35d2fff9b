import type {Browser as PlaywrightBrowser} from 'playwright'
import {vgefosError} from '../errors.ts'
import {type Browser, browserFlags} from './browser.ts'

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
  try {
    return await chromium.launch({
      ...(browser.kind === 'channel' ? {channel: browser.channel} : {executablePath: browser.path}),
      headless: !options.headed,
      slowMo: options.slowMotion ?? 0,
      chromiumSandbox: !asRoot,
      args: [...browserFlags],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw vgefosError('E_BROWSER_FAILED', {browser: browser.name, reason: firstLine(reason)}, {cause: error})
  }
}

function firstLine(text: string): string {
  return (text.split('\n').find((line) => line.trim() !== '') ?? text).trim()
}
