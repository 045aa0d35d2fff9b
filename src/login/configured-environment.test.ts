import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {VgefosError} from '../errors.ts'
import {configuredEnvironment} from './configured-environment.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-config-'))))
afterEach(() => {
  rmSync(folder, {recursive: true})
})

const write = (text: string): string => {
  const file = path.join(folder, 'vgefos.config.json')
  writeFileSync(file, text)
  return file
}
const app = {key: 'portal', name: 'Portalen', startUrl: 'https://portal.example/'}
const settings = (test: object): string => write(JSON.stringify({defaultEnvironment: 'test', environments: {test}}))

describe('configuredEnvironment', () => {
  it('is the lab when there is no file and nobody asked for an environment', () => {
    expect(configuredEnvironment(undefined, undefined)).toBeUndefined()
  })

  it('is the lab when the lab is asked for, whatever the file says', () => {
    expect(configuredEnvironment('lab', settings({kind: 'test', apps: [app]}))).toBeUndefined()
  })

  it('is the file’s default one', () => {
    const found = configuredEnvironment(undefined, settings({kind: 'test', apps: [app]}))
    expect(found).toMatchObject({name: 'test', kind: 'test', apps: [app], metadataUrls: []})
  })

  it('says where a named environment is to be described, when there is no file and none was pointed out', () => {
    expect(() => configuredEnvironment('test', undefined)).toThrow(/“test” is to be described in vgefos\.config\.json/)
  })

  it.each([
    ['is not there', () => path.join(folder, 'none.json'), 'E_UNREADABLE_FILE'],
    ['is not JSON', () => write('{'), 'E_BAD_CONFIG'],
    ['has no app', () => settings({kind: 'test', apps: []}), 'E_BAD_CONFIG'],
    ['has an address that is none', () => settings({kind: 'test', apps: [{...app, startUrl: 'portal'}]}), 'E_BAD_CONFIG'],
  ])('says so when the file %s', (_, file, code) => {
    expect(() => configuredEnvironment(undefined, file())).toThrow(expect.objectContaining({code}))
  })

  it.each([
    [() => write('{'), 'den är inte JSON', 'it is not JSON'],
    [
      () => settings({kind: 'test', apps: [{...app, startUrl: 'portal'}]}),
      'environments.test.apps.0.startUrl ska vara en webbadress, inte "portal"',
      'environments.test.apps.0.startUrl has to be a web address, not "portal"',
    ],
    [() => settings({kind: 'test'}), 'environments.test.apps saknas.', 'environments.test.apps is missing.'],
    [() => settings({kind: 'x', apps: [app]}), 'environments.test.kind ska vara test, prod eller lab, inte "x"', 'not "x"'],
  ])('says in either language what is wrong in the file', (file, sv, en) => {
    try {
      configuredEnvironment(undefined, file())
      expect.unreachable()
    } catch (error) {
      const {says} = error as VgefosError
      expect(says.sv).toContain(sv)
      expect(says.en).toContain(en)
    }
  })

  it('does not know an environment that no file names, whatever JavaScript calls it', () => {
    const file = settings({kind: 'test', apps: [app]})
    expect(() => configuredEnvironment('__proto__', file)).toThrow(/__proto__/)
    expect(() => configuredEnvironment('constructor', file)).toThrow(/constructor/)
  })

  it('names the environments there are when it does not know the one asked for', () => {
    const file = settings({kind: 'test', apps: [app]})
    expect(() => configuredEnvironment('prod', file)).toThrow(/lab, test/)
  })
})
