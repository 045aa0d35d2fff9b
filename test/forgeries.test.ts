import {createPrivateKey} from 'node:crypto'
import {beforeAll, describe, expect, it} from 'vitest'
import {rules} from '../src/rules/index.ts'
import type {Certificate} from '../src/saml/certificate.ts'
import {makeTestKey} from '../src/saml/test-keys.ts'
import {encrypted} from './forgeries/encrypted.ts'
import {type Forgery, type Genuine, forgedName} from './forgeries/forgery.ts'
import {heldAt, makeGenuine} from './forgeries/genuine.ts'
import {judged} from './forgeries/judged.ts'
import {malformed} from './forgeries/malformed.ts'
import {moved} from './forgeries/moved.ts'
import {oddities} from './forgeries/oddities.ts'
import {readers} from './forgeries/readers.ts'
import {references} from './forgeries/references.ts'
import {signatures} from './forgeries/signatures.ts'
import {wrapping} from './forgeries/wrapping.ts'

const forgeries: readonly Forgery[] = [...wrapping, ...signatures, ...references, ...readers, ...moved, ...malformed]
let genuine: Genuine
let certificate: Certificate

beforeAll(async () => {
  const made = await makeGenuine()
  genuine = made.genuine
  certificate = made.certificate
})

describe('the genuine messages that forgers start from', () => {
  it.each(['xml', 'whole', 'both'] as const)('hold: %s', async (shape) => {
    const {exit, codes, verified, decodeExit} = await judged(genuine[shape], certificate, heldAt)
    expect({exit, codes, decodeExit}).toEqual({exit: 0, codes: [], decodeExit: 0})
    expect(verified).toContain('Alma')
  })

  it.each(['refusal', 'logout'] as const)('is soundly signed: %s', async (shape) => {
    const {codes} = await judged(genuine[shape], certificate, heldAt)
    expect(codes.filter((code) => code.startsWith('SIG'))).toEqual([])
  })

  it('hold with two assertions about one person', async () => {
    const two = genuine.xml.replace('</samlp:Response>', `${genuine.second}</samlp:Response>`)
    expect(await judged(two, certificate, heldAt)).toMatchObject({exit: 0, codes: []})
  })
})

describe('an odd message that says what was signed', () => {
  it.each(oddities)('holds, and shows the whole person: $name', async ({write, named}) => {
    const usual = await judged(genuine.xml, certificate, heldAt)
    const {exit, codes, verified} = await judged(await write(genuine), certificate, heldAt)
    expect({exit, codes}).toEqual({exit: 0, codes: named})
    expect(verified).toBe(usual.verified)
  })
})

describe('a forged message', () => {
  it.each(forgeries)('$number $name: is refused, and named by its rule', async ({forge, caughtBy}) => {
    const {exit, codes, verified, decodeExit, read} = await judged(await forge(genuine), certificate, heldAt)
    expect({exit, codes}).toMatchObject({exit: 1})
    expect(codes).toEqual(expect.arrayContaining([...caughtBy]))
    expect(verified).toBe('[]')
    // Decode may show what anybody wrote, but never say that all is well with it.
    expect(read.includes(forgedName) && decodeExit === 0).toBe(false)
  })

  it('names rules that exist, and more than one of them', () => {
    const named = new Set(forgeries.flatMap(({caughtBy}) => caughtBy))
    expect([...named].filter((code) => !rules.some((rule) => rule.code === code))).toEqual([])
    expect(named.size).toBeGreaterThan(5)
  })

  it('has a name of its own', () => {
    const names = forgeries.map(({name}) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('a forged message with something encrypted', () => {
  it.each(encrypted)('$number $name: is never sound, and named by decode with the key', async ({forge, caughtBy}) => {
    const {key} = await makeTestKey('receiver')
    const text = await forge(genuine, key.certificate)
    const {exit, verified, decodeExit, decodeCodes, read} = await judged(text, certificate, heldAt, createPrivateKey(key.privateKey))
    expect(text).not.toBe(genuine.xml)
    expect(exit).not.toBe(0)
    expect(verified).toBe('[]')
    expect(decodeCodes).toEqual(expect.arrayContaining([...caughtBy]))
    expect(read.includes(forgedName) && decodeExit === 0).toBe(false)
  })
})
