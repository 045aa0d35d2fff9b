import {existsSync, readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {faults} from '../mock-idp/faults/index.ts'
import type {Rule} from '../src/rules/define.ts'
import {rules} from '../src/rules/index.ts'
import {families, familyOf} from '../src/rules/order.ts'
import type {Text} from '../src/text.ts'
import {root} from './support/project.ts'

const at = (...parts: readonly string[]): string => path.join(root, ...parts)
const sourcesIn = (folder: string, mark: string): readonly string[] =>
  readdirSync(at(folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => new RegExp(`^export const \\w+ = ${mark}\\(`, 'm').test(readFileSync(at(folder, file), 'utf8')))
    .map((file) => file.replaceAll(path.sep, '/'))
const fileOf = (rule: Rule): string => `${familyOf(rule.code).toLowerCase()}/${rule.name}.ts`
const slotsOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort()
const textsOf = (rule: Rule): readonly Text[] => [rule.title, rule.why, rule.fix, ...Object.values(rule.messages)]

/** Rules that no fault of the mock can provoke, and why. */
const withoutFault: Readonly<Record<string, string>> = {
  APP02: 'a login in the lab always has messages',
  END02: 'it takes a service behind a load balancer',
  END07: 'it takes a receiver with another address',
  END08: 'it takes a firewall',
  ENT09: 'it takes the wrong file of metadata',
  SLO02: 'the mock sends no logout messages',
  STA08: 'judged on what a browser has captured',
  BND03: 'seen only in text that somebody has copied',
  BND04: 'the mock packs for the binding that it uses',
  ATR10: 'judged on the request, which the mock receives',
  ATR12: 'the mock’s directory has no groups',
  ATR14: 'the mock is registered for no scope',
  ENC05: 'not demanded by the default profile; its own test provokes it',
  ENT07: 'the mock writes its name alone',
  END06: 'judged on the request, which the mock receives',
  BND17: 'the mock writes by the schema; the tests of the schemas break it',
  BND05: 'the mock always returns RelayState as it came',
  BND08: 'the mock posts each response once; sending it again is for the browser',
  END05: 'judged on the request, which the mock receives',
  LOA06: 'judged on the request, which the mock receives',
  NID03: 'the hub of the lab asks for no format of NameID',
  SLO01: 'the mock sends no logout messages',
  SLO03: 'the mock sends no logout messages',
  TIM05: 'the hub of the lab does not ask the mock for a fresh login',
  MET10: 'seen only in files that somebody has saved',
  MET90: 'seen only in files that somebody has saved or cut',
  MET91: 'the faults are in messages; metadata that breaks the schema is planted in the tests of the schemas themselves',
  MET20: 'judged on metadata, which no fault bends yet',
  MET21: 'judged on metadata, which no fault bends yet',
  MET22: 'judged on metadata, which no fault bends yet',
  MET23: 'judged on metadata, which no fault bends yet',
  MET24: 'judged on metadata, which no fault bends yet',
  MET25: 'judged on metadata, which no fault bends yet',
  MET26: 'judged on metadata, which no fault bends yet',
  MET27: 'judged on metadata, which no fault bends yet',
  MET28: 'judged on metadata, which no fault bends yet',
  MET29: 'judged on metadata, which no fault bends yet',
  MET30: 'judged on metadata, which no fault bends yet',
  MET31: 'judged on metadata, which no fault bends yet',
  MET32: 'judged on metadata, which no fault bends yet',
  MET33: 'judged on metadata, which no fault bends yet',
  MET34: 'judged on metadata, which no fault bends yet',
  MET35: 'judged on metadata, which no fault bends yet',
  MET36: 'judged on metadata, which no fault bends yet',
  MET37: 'judged on metadata, which no fault bends yet',
  MET38: 'judged on metadata, which no fault bends yet',
  MET40: 'judged on metadata, which no fault bends yet',
  MET41: 'judged on metadata, which no fault bends yet',
  MET42: 'judged on metadata, which no fault bends yet',
  MET43: 'judged on metadata, which no fault bends yet',
  MET44: 'judged on metadata, which no fault bends yet',
  MET45: 'judged on metadata, which no fault bends yet',
  MET48: 'judged on metadata, which no fault bends yet',
  MET46: 'judged on metadata, which no fault bends yet',
  MET49: 'judged on metadata, which no fault bends yet',
  MET50: 'judged on metadata, which no fault bends yet',
  MET51: 'judged on metadata, which no fault bends yet',
  MET52: 'judged on metadata, which no fault bends yet',
  MET53: 'judged on metadata, which no fault bends yet',
  MET54: 'judged on metadata, which no fault bends yet',
  MET55: 'judged on metadata, which no fault bends yet',
  MET56: 'judged on metadata, which no fault bends yet',
  MET57: 'judged on metadata, which no fault bends yet',
  MET58: 'judged on metadata, which no fault bends yet',
  MET59: 'judged on metadata, which no fault bends yet',
  MET60: 'judged on metadata, which no fault bends yet',
  MET61: 'judged on metadata, which no fault bends yet',
  MET62: 'judged on metadata, which no fault bends yet',
  MET63: 'judged on metadata, which no fault bends yet',
  MET64: 'judged on metadata, which no fault bends yet',
  MET65: 'judged on metadata, which no fault bends yet',
  MET66: 'judged on metadata, which no fault bends yet',
  MET67: 'judged on metadata, which no fault bends yet',
  MET68: 'judged on metadata, which no fault bends yet',
  MET69: 'judged on metadata, which no fault bends yet',
  MET70: 'judged on metadata, which no fault bends yet',
  MET47: 'judged on metadata, which no fault bends yet',
  ENC01: 'the mock encrypts nothing yet',
  ENC02: 'the mock encrypts nothing yet',
  ENC03: 'the mock encrypts nothing yet',
  ENC04: 'the mock encrypts nothing yet',
  ENT01: 'the mock answers unknown services by a page of its own, in its own words',
  ENT05: 'the mock denies nobody access',
  END01: 'judged on the request, which the mock receives',
  LOA02: 'judged on the request, which the mock receives',
  ATR13: 'it takes a middleman that holds something back',
  BND09: 'it takes a person with a bookmark',
  BND10: 'the mock speaks SAML 2.0 and nothing else',
  BND12: 'the mock sends its messages with the browser',
  BND13: 'it takes a server with a limit',
  SES01: 'it takes a service that sets its cookie wrong',
  SES03: 'it takes a service on several servers',
  SES04: 'it takes a service with two names',
  SES05: 'it takes a page that frames the login',
  SES06: 'it takes a service that sets its cookie wrong',
  SES08: 'it takes a person who borrows a computer',
  SES09: 'it takes a person with two tabs',
  MET01: 'the mock’s metadata has no end',
  MET05: 'it takes a receiver with an old copy',
  MET06: 'it takes a receiver that reads one certificate of two',
  MET08: 'the mock’s metadata is whole',
  MET09: 'the mock has one certificate',
  MET11: 'the mock lives on this machine, and says so',
  MET12: 'the mock publishes no private key',
  TIM08: 'it takes a server whose clock is wrong',
  LOA04: 'the mock knows one name for each level',
  LOA05: 'judged on the request, which the mock receives',
  NID05: 'judged on the request, which the mock receives',
  NID07: 'the hub asks for no SPNameQualifier',
  TIM07: 'it takes a person who is slow',
  SIG08: 'judged on the request, which the mock receives',
  SIG10: 'the mock makes strong keys at start',
  SIG05: 'judged on the request, which the mock receives',
  SIG06: 'judged on the request, which the mock receives',
  SIG04: 'not demanded by the default profile; its own test provokes it',
  SIG09: 'no fault wraps signatures yet',
  SIG11: 'no fault uses odd transforms yet',
  BND15: 'judged by verify alone',
  BND16: 'the mock sends one message at a time',
  TIM09: 'judged by verify alone',
  SIG12: 'judged by verify alone; no fault deceives a parser yet',
  SIG13: 'judged by verify alone',
  SIG14: 'judged by verify alone; no fault wraps signatures yet',
  SIG15: 'judged by verify alone; no fault hides text yet',
  SIG21: 'judged by verify alone; test/forgeries provokes it',
  SIG22: 'judged by verify alone; test/forgeries provokes it',
  SIG23: 'no fault signs with a secret; test/forgeries provokes it',
  SES02: 'it takes a service that loops, not an issuer that lies',
  PRV04: 'the mock redacts nothing',
  MET04: 'it takes a server that answers with something else',
  MET80: 'it takes a server that does not answer',
  MET81: 'it takes a server that is set wrong',
  MET82: 'it takes a receiver with an old copy',
  NET01: 'judged on a server over the network; test/probe provokes it',
  NET02: 'judged on a server over the network; test/probe provokes it',
  NET03: 'judged on a server over the network; test/probe provokes it',
  NET04: 'judged on a server over the network; test/probe provokes it',
  NET05: 'judged on a server over the network; test/probe provokes it',
  NET06: 'judged on a server over the network; test/probe provokes it',
  NET07: 'judged on a server over the network; test/probe provokes it',
  NET10: 'judged on a server over the network; test/probe provokes it',
  NET11: 'judged on a server over the network; test/probe provokes it',
  NET12: 'judged on a server over the network; test/probe provokes it',
  NET13: 'judged on a server over the network; test/probe provokes it',
  NET14: 'judged on a server over the network; test/probe provokes it',
  NET15: 'judged on a server over the network; test/probe provokes it',
  NET16: 'judged on a server over the network; test/probe provokes it',
  NET17: 'judged on a server over the network; test/probe provokes it',
  NET18: 'judged on a server over the network; test/probe provokes it',
  NET19: 'judged on a server over the network; test/probe provokes it',
  NET20: 'judged on a server over the network; test/probe provokes it',
  MET02: 'the mock makes its certificates at start, for two years',
}

describe('the catalogue of rules', () => {
  it('has a file for every rule in the index, and every rule of a file in the index', () => {
    expect(rules.map(fileOf).sort()).toEqual([...sourcesIn('src/rules', 'defineRule')].sort())
  })

  it('has a test beside every rule, of the same name', () => {
    const tests = rules.map((rule) => fileOf(rule).replace(/\.ts$/, '.test.ts'))
    expect(tests.filter((file) => !existsSync(at('src/rules', file)))).toEqual([])
  })

  it('has a passing and a failing case in every test', () => {
    const lacking = rules.map((rule) => at('src/rules', fileOf(rule).replace(/\.ts$/, '.test.ts'))).filter((file) => {
      const text = readFileSync(file, 'utf8')
      const byLists = /passes:/.test(text) && /fails:/.test(text)
      const byHand = /toEqual\(\[\]\)|'passed'/.test(text) && /found|finding|message/.test(text)
      return !byLists && !byHand
    })
    expect(lacking).toEqual([])
  })

  it('has a page of its own for every rule, in both languages, and none for a rule that is gone', () => {
    const written = readdirSync(at('docs', 'rules')).sort()
    expect(written).toEqual(rules.flatMap(({code}) => [`${code}.md`, `${code}.sv.md`]).sort())
  })

  it('is sorted by codes that are unique and well-formed', () => {
    const codes = rules.map(({code}) => code)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(codes.filter((code) => !/^[A-Z]{3}\d\d$/.test(code))).toEqual([])
    expect(codes.filter((code) => !families.some((family) => family === familyOf(code)))).toEqual([])
  })

  it('has unique names', () => {
    expect(new Set(rules.map(({name}) => name)).size).toBe(rules.length)
  })

  it('calls something an error only with a MUST or MUST NOT behind it, and a warning only with that or a SHOULD', () => {
    const demands = {error: ['MUST', 'MUST NOT'], warning: ['SHOULD', 'SHOULD NOT', 'MUST', 'MUST NOT'], notice: undefined} as const
    const loose = rules.filter(({level, requirement}) => demands[level]?.every((demand) => demand !== requirement.strength))
    expect(loose.map(({code}) => code)).toEqual([])
  })

  it('cites a place in a document that can be opened', () => {
    const vague = rules.filter(({requirement}) => requirement.section === '' || !URL.canParse(requirement.url))
    expect(vague.map(({code}) => code)).toEqual([])
  })

  it.each(rules)('$code speaks both languages, with the same slots', (rule) => {
    for (const {sv, en} of textsOf(rule)) {
      expect(sv.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
      expect(slotsOf(sv)).toEqual(slotsOf(en))
    }
  })

  it('never tells anybody to switch a check off', () => {
    const careless = /stäng av|slå av|inaktivera|hoppa över kontroll|switch off|turn off|disable|skip the check/i
    const told = rules.filter(({fix}) => careless.test(`${fix.sv} ${fix.en}`))
    expect(told.map(({code}) => code)).toEqual([])
  })

  it('hides only rules that exist, and never in a circle', () => {
    const byCode = new Map(rules.map((rule) => [rule.code, rule]))
    const circle = (code: string, seen: readonly string[]): boolean =>
      seen.includes(code) || (byCode.get(code)?.hides ?? []).some((next) => circle(next, [...seen, code]))
    expect(rules.flatMap(({hides}) => hides).filter((code) => !byCode.has(code))).toEqual([])
    expect(rules.filter(({code}) => circle(code, [])).map(({code}) => code)).toEqual([])
  })
})

describe('the catalogue of faults', () => {
  it('has a file for every fault in the index, and every fault of a file in the index', () => {
    expect(faults.map(({name}) => `${name}.ts`).sort()).toEqual([...sourcesIn('mock-idp/faults', 'defineFault')].sort())
  })

  it('stands in the order of its numbers, with unique names', () => {
    const numbers = faults.map(({number}) => number)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(new Set(faults.map(({name}) => name)).size).toBe(faults.length)
  })

  it.each(faults)('$name says in both languages what it is, and which rules find it', ({title, why, caughtBy}) => {
    for (const {sv, en} of [title, why]) expect([sv.trim(), en.trim()]).not.toContain('')
    expect(caughtBy).not.toEqual([])
    expect(caughtBy.filter((code) => !rules.some((rule) => rule.code === code))).toEqual([])
  })

  it('provokes every rule, but for those with a written reason', () => {
    const provoked = new Set(faults.flatMap(({caughtBy}) => caughtBy))
    expect(rules.map(({code}) => code).filter((code) => !provoked.has(code)).sort()).toEqual(Object.keys(withoutFault).sort())
  })
})
