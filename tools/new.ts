// npm run new rule SIG12 name-of-what-was-wrong   or   npm run new fault name-of-the-lie
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {faults} from '../mock-idp/faults/index.ts'
import {rules} from '../src/rules/index.ts'
import {faultFile, ruleFile, ruleTestFile} from './templates.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [kind, ...names] = process.argv.slice(2)

if (kind === 'rule' && /^[A-Z]{2,4}\d{2}$/.test(names[0] ?? '') && isName(names[1])) newRule(names[0] ?? '', names[1] ?? '')
else if (kind === 'fault' && isName(names[0])) newFault(names[0] ?? '')
else {
  console.error('npm run new rule SIG12 name-of-what-was-wrong\nnpm run new fault name-of-the-lie')
  process.exitCode = 2
}

function newRule(code: string, name: string): void {
  const family = code.replace(/\d+$/, '').toLowerCase()
  create(`src/rules/${family}/${name}.ts`, ruleFile(code, name))
  create(`src/rules/${family}/${name}.test.ts`, ruleTestFile(name))
  // The list is by code: before the first rule that comes after.
  const next = rules.find((rule) => rule.code > code)
  addToIndex('src/rules/index.ts', camelCase(name), `./${family}/${name}.ts`, next && camelCase(next.name))
}

function newFault(name: string): void {
  create(`mock-idp/faults/${name}.ts`, faultFile(name))
  // The list is by number, and a new fault has none yet: first.
  addToIndex('mock-idp/faults/index.ts', camelCase(name), `./${name}.ts`, camelCase(faults[0]?.name ?? ''))
}

function create(file: string, text: string): void {
  const target = path.join(root, file)
  if (existsSync(target)) throw new Error(`${file} is there already`)
  mkdirSync(path.dirname(target), {recursive: true})
  writeFileSync(target, text)
  console.error(`wrote ${file}`)
}

/** The import goes on top; the entry before `next`, or last. */
function addToIndex(file: string, name: string, from: string, next: string | undefined): void {
  const target = path.join(root, file)
  const text = readFileSync(target, 'utf8')
  const place = next === undefined ? /\n\]/ : new RegExp(`\n  ${next},`)
  writeFileSync(target, `import {${name}} from '${from}'\n${text.replace(place, (found) => `\n  ${name},${found}`)}`)
  console.error(`added ${name} to ${file}`)
}

function isName(name: string | undefined): boolean {
  return name !== undefined && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name)
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
