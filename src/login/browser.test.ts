import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {type BrowserSearch, findBrowser} from './browser.ts'

let folder: string

beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-browser-'))))
afterEach(() => {
  rmSync(folder, {recursive: true})
})

/** Stand-ins for installed programs: files on a PATH of their own. */
const install = (...names: readonly string[]): void => {
  for (const name of names) {
    writeFileSync(path.join(folder, name), '#!/bin/sh\n')
    chmodSync(path.join(folder, name), 0o755)
  }
}
const find = (search: BrowserSearch = {}) => findBrowser({platform: 'linux', pathVariable: folder, ...search})

describe('findBrowser', () => {
  it('takes the headless shell before full Chromium on Linux', () => {
    install('chromium', 'chromium-headless-shell')
    expect(find()).toMatchObject({name: 'chromium-headless-shell', headlessOnly: true})
  })

  it('takes full Chromium when a window is wanted', () => {
    install('chromium', 'chromium-headless-shell')
    expect(find({headed: true})).toMatchObject({name: 'chromium', headlessOnly: false})
  })

  it('does not take a folder for a program', () => {
    mkdirSync(path.join(folder, 'chromium'))
    expect(() => find()).toThrow(/chromium-headless-shell/)
    expect(() => find({wanted: folder})).toThrow(/chromium-headless-shell/)
  })

  it('takes Edge on Windows and macOS without looking further', () => {
    expect(find({platform: 'win32'})).toMatchObject({channel: 'msedge'})
    expect(find({platform: 'darwin'})).toMatchObject({channel: 'msedge'})
  })

  it('obeys a wanted program by its path', () => {
    install('odd-browser')
    const wanted = path.join(folder, 'odd-browser')
    expect(find({wanted})).toMatchObject({kind: 'program', path: wanted})
  })

  it('obeys a wanted channel that is not on the PATH', () => {
    expect(find({wanted: 'chrome'})).toMatchObject({kind: 'channel', channel: 'chrome'})
  })

  it("takes Playwright's own last, and asks for it only then", () => {
    install('own')
    expect(find({playwrightOwn: () => path.join(folder, 'own')})).toMatchObject({path: path.join(folder, 'own')})
    install('chromium')
    const never = (): string => {
      throw new Error('asked too early')
    }
    expect(find({playwrightOwn: never})).toMatchObject({name: 'chromium'})
  })

  it('says what to install when there is none', () => {
    expect(() => find()).toThrow(/chromium-headless-shell/)
  })

  it('names the wanted one that is not there', () => {
    expect(() => find({wanted: './no-such'})).toThrow(/no-such/)
  })
})
