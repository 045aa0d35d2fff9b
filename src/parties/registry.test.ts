import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {hasLuhnChecksum} from './luhn.ts'
import {forbundIds} from './party.ts'
import {loadParties} from './registry.ts'
import {ofForbund, totals} from './totals.ts'

const parties = loadParties()
const municipalities = parties.filter(({kind}) => kind === 'municipality')

describe('the register in the package', () => {
  it('holds the region and 49 municipalities', () => {
    expect(parties).toHaveLength(50)
    expect(municipalities).toHaveLength(49)
  })

  it.each([
    ['gr', 12],
    ['sjuharad', 8],
    ['fyrbodal', 14],
    ['skaraborg', 15],
  ] as const)('has in %s %i municipalities', (forbund, count) => {
    expect(ofForbund(parties, forbund)).toHaveLength(count)
  })

  it('has every municipality in one of the four förbund', () => {
    expect(forbundIds.flatMap((forbund) => ofForbund(parties, forbund))).toHaveLength(49)
  })

  it('uses no slug, code, organisation number or domain twice', () => {
    const all = [
      parties.map(({slug}) => slug),
      municipalities.map(({municipalityCode}) => municipalityCode?.value),
      parties.map(({organisationNumber}) => organisationNumber.value),
      parties.flatMap(({domains}) => domains.map(({value}) => value)),
    ]
    for (const values of all) expect(new Set(values).size).toBe(values.length)
  })

  it.each(parties.map(({slug, organisationNumber}) => [slug, organisationNumber.value]))(
    'gives %s an organisation number whose check digit is right: %s',
    (_slug, number) => {
      expect(hasLuhnChecksum(number)).toBe(true)
    },
  )

  it('has organisation numbers of which 8 were read, 40 follow the series and 2 are remembered', () => {
    const having = (basis: string) => parties.filter(({organisationNumber}) => organisationNumber.basis === basis).length
    expect([having('source'), having('series'), having('memory')]).toEqual([8, 40, 2])
  })

  it('has 27 municipalities with an IdP of their own, 22 with the hub’s, and 5 that use theirs for SITHS', () => {
    const {ownIdp, hubIdp, siths} = totals(parties)
    expect([ownIdp.count, hubIdp.count, siths.count]).toEqual([27, 22, 5])
  })

  it('claims an IdP as a fact only for the region and Göteborg', () => {
    const sure = parties.filter(({idp}) => idp.connection.confirmed)
    expect(sure.map(({slug}) => slug)).toEqual(['vgr', 'goteborg'])
  })

  it('knows two IdPs at the region, both prepared, and nothing about SITHS in them', () => {
    expect(parties[0]?.idp).toMatchObject({count: {value: 2}, prepared: {value: 2}, usedForSiths: null})
  })

  it('writes every text in composed Unicode', () => {
    expect(JSON.stringify(parties)).toBe(JSON.stringify(parties).normalize('NFC'))
  })
})

describe('reading a register', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vgefos-parties-'))
  afterAll(() => {
    rmSync(folder, {recursive: true})
  })
  const write = (name: string, text: string) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }

  it('happens once for each file', () => {
    const file = write('once.json', JSON.stringify({schema: 'vgefos.parties/1', parties}))
    const first = loadParties(file)
    expect(first).toEqual(parties)
    rmSync(file)
    expect(loadParties(file)).toBe(first)
  })

  it('passes over the mark that Windows puts first in a file', () => {
    const file = write('mark.json', `\uFEFF${JSON.stringify({schema: 'vgefos.parties/1', parties})}`)
    expect(loadParties(file)).toHaveLength(50)
  })

  it('names a file that is not there', () => {
    expect(() => loadParties(join(folder, 'none.json'))).toThrow(/none\.json could not be read \(ENOENT\)/)
  })

  it('names a file that is not JSON', () => {
    expect(() => loadParties(write('cut.json', '{"schema":'))).toThrow(/cut\.json cannot be used/)
  })
})
