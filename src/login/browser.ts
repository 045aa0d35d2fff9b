import {accessSync, constants, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {type VgefosError, vgefosError} from '../errors.ts'

/** A browser that vgefos can drive: a program on this machine, or one of Playwright's channels. */
export type Browser =
  | {readonly kind: 'program'; readonly name: string; readonly path: string; readonly headlessOnly: boolean}
  | {readonly kind: 'channel'; readonly name: string; readonly channel: Channel; readonly otherwise?: Channel}

/** Playwright's names for browsers that it finds by itself on Windows and macOS. */
export type Channel = 'msedge' | 'chrome'

export interface BrowserSearch {
  /** `--browser`, else `VGEFOS_BROWSER`: a path, a program's name, or `msedge`, `chrome`, `chromium`. */
  readonly wanted?: string | undefined
  readonly headed?: boolean
  readonly platform?: NodeJS.Platform
  readonly pathVariable?: string | undefined
  /** Tells where Playwright would keep its own Chromium. Asked only when nothing else is found. */
  readonly playwrightOwn?: () => string | undefined
}

/**
 * Quiet flags for full Chromium: nothing that calls home, which a closed network refuses, many at a time.
 * One list, because a difference between two of them is a fault that nobody finds.
 */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
] as const

/** Programs on Linux, in order; the first is a third of the others' cost but shows no window. */
const linuxPrograms = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
] as const

/**
 * Finds the browser: the wanted one; on Windows and macOS Edge, then Chrome; on Linux Debian's headless shell,
 * Chromium, Chrome, Edge; last Playwright's own. Throws E_NO_BROWSER with what to install.
 */
export function findBrowser(search: BrowserSearch): Browser {
  const platform = search.platform ?? process.platform
  if (search.wanted !== undefined && search.wanted !== '') return wantedBrowser(search.wanted, search)
  if (platform === 'win32' || platform === 'darwin') return edgeThenChrome

  for (const name of linuxPrograms) {
    const found = onPath(name, search.pathVariable)
    if (found !== undefined && !(search.headed && isHeadlessOnly(name))) return program(name, found)
  }
  const own = search.playwrightOwn?.()
  if (own !== undefined && isExecutable(own)) return program('Playwright Chromium', own)
  throw noBrowser()
}

const edgeThenChrome: Browser = {kind: 'channel', name: 'Edge, Chrome', channel: 'msedge', otherwise: 'chrome'}

function wantedBrowser(wanted: string, search: BrowserSearch): Browser {
  if (wanted.includes('/') || wanted.includes('\\')) {
    if (isExecutable(wanted)) return program(path.basename(wanted), wanted)
    throw noBrowser(wanted)
  }
  const found = onPath(wanted, search.pathVariable)
  if (found !== undefined) return program(wanted, found)
  if (wanted === 'msedge' || wanted === 'chrome') return {kind: 'channel', name: wanted, channel: wanted}
  throw noBrowser(wanted)
}

function program(name: string, found: string): Browser {
  return {kind: 'program', name, path: found, headlessOnly: isHeadlessOnly(path.basename(found))}
}

function isHeadlessOnly(name: string): boolean {
  return name.includes('headless-shell') || name.includes('headless_shell')
}

function onPath(name: string, pathVariable = process.env['PATH']): string | undefined {
  return (pathVariable ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    // A folder may be "executed" too: entered.
    return statSync(file).isFile()
  } catch {
    return false
  }
}

function noBrowser(wanted?: string): VgefosError {
  return vgefosError('E_NO_BROWSER', {wanted: wanted === undefined ? '' : ` (${wanted})`})
}

/** Where Playwright keeps its own Chromium, if it was ever told to download one. Loads Playwright, so ask last. */
export function playwrightOwn(): string | undefined {
  const require = createRequire(import.meta.url)
  try {
    return (require('playwright') as {chromium: {executablePath(): string}}).chromium.executablePath()
  } catch {
    return undefined
  }
}
