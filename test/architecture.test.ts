import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {root, trackedFiles} from './support/project.ts'

/** From, to, and why not. The compiler keeps the rooms apart; this keeps the corners inside them. */
const forbidden: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(mock-idp|lab)\//, /^src\/saml\/verify/, 'an issuer and a verifier that share code agree on the same mistake'],
  [/^(mock-idp|lab)\//, /^src\/rules\//, 'who is judged must not know the law by heart'],
  [/^src\/saml\//, /^src\/(?!saml\/|evidence\/|limits|text|errors|error-kinds|network-errors|exit|requirement|only-own)/, 'SAML knows nothing of what it is used for'],
  [/^src\/rules\//, /^src\/(capture|login|report|redact|probe)\//, 'a rule is a pure function over evidence'],
  [/^src\/(capture|login)\//, /^src\/(rules|report)\//, 'who gathers does not judge'],
  [/^src\/(?!report\/)/, /^src\/report\/(?!table|wrap)/, 'reports come last'],
  [/^src\/evidence\//, /^src\/(?!saml\/|evidence\/)/, 'evidence is a leaf'],
]

const external: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?!src\/login\/|test\/|tools\/)/, /^playwright/, 'only src/login knows Playwright'],
  [/^src\/(?!login\/|probe\/)/, /^node:(http|https|net|tls|dgram)$/, 'only login and probe open sockets'],
  [/^src\/rules\/(?!.*\.test\.ts$)/, /^node:(fs|http|child_process|process)/, 'a rule opens nothing'],
  [/^(?!commands\/)/, /^@oclif\//, 'only commands know oclif'],
]

const sources = trackedFiles().filter((file) => file.endsWith('.ts') && !file.endsWith('.config.ts'))
const imports = sources.flatMap((from) => importsOf(from).map((to) => ({from, to})))

describe('the architecture', () => {
  it('is looked at whole', () => {
    expect(imports.length).toBeGreaterThan(300)
  })

  for (const [from, to, why] of forbidden)
    it(`keeps ${String(from)} from importing ${String(to)}: ${why}`, () => {
      const wrong = imports.filter((one) => from.test(one.from) && !isTest(one.from) && to.test(one.to))
      expect(wrong.map((one) => `${one.from} → ${one.to}`)).toEqual([])
    })

  for (const [from, to, why] of external)
    it(`keeps ${String(from)} from importing ${String(to)}: ${why}`, () => {
      const wrong = imports.filter((one) => from.test(one.from) && !isTest(one.from) && to.test(one.to))
      expect(wrong.map((one) => `${one.from} → ${one.to}`)).toEqual([])
    })

  it('asks people questions only from behind a door, so that no other command waits for the library', () => {
    const reached = new Set(['commands/cli.ts'])
    for (const file of reached)
      for (const {from, to} of imports) if (from === file && to.endsWith('.ts') && !to.endsWith('-door.ts')) reached.add(to)
    const asking = imports.filter(({from, to}) => reached.has(from) && to.startsWith('@inquirer/'))
    expect(reached.size).toBeGreaterThan(100)
    expect(asking.map(({from}) => from)).toEqual([])
  })

  it('loads Playwright only when a login is run', () => {
    const early = sources.filter((file) => /^import (?!type)[^\n]*from 'playwright'/m.test(read(file)))
    expect(early).toEqual([])
  })
})

function isTest(file: string): boolean {
  return file.endsWith('.test.ts') || file.includes('/testing')
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

/** What a file imports: paths from the project's root for our own, names for packages. */
function importsOf(file: string): readonly string[] {
  const named = [...read(file).matchAll(/(?:\bfrom|\bimport\()\s*'([^']+)'/g)].map(([, name = '']) => name)
  return named.map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name))
}
