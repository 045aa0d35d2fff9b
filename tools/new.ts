// npm run new rule SIG12 name-of-what-was-wrong   or   npm run new fault name-of-the-lie
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
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
  addToIndex('src/rules/index.ts', camelCase(name), `./${family}/${name}.ts`)
}

function newFault(name: string): void {
  create(`mock-idp/faults/${name}.ts`, faultFile(name))
  addToIndex('mock-idp/faults/index.ts', camelCase(name), `./${name}.ts`)
}

function create(file: string, text: string): void {
  const target = path.join(root, file)
  if (existsSync(target)) throw new Error(`${file} is there already`)
  mkdirSync(path.dirname(target), {recursive: true})
  writeFileSync(target, text)
  console.error(`wrote ${file}`)
}

/** The import first, the entry last; put it where it belongs in the order. */
function addToIndex(file: string, name: string, from: string): void {
  const target = path.join(root, file)
  const text = readFileSync(target, 'utf8')
  writeFileSync(target, `import {${name}} from '${from}'\n${text.replace(/\n\]/, `\n  ${name},\n]`)}`)
  console.error(`added ${name} to ${file}`)
}

function isName(name: string | undefined): boolean {
  return name !== undefined && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(name)
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
