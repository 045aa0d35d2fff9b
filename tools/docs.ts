// npm run docs: prints the pages that are made from the code. With --check it only says which of them are stale.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {pages} from './pages.ts'

const stale = pages().filter(({file, text}) => read(file) !== text)

if (process.argv.includes('--check')) {
  for (const {file} of stale) console.error(`${file} is stale. Make it anew: npm run docs`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const {file, text} of stale) {
    mkdirSync(path.dirname(at(file)), {recursive: true})
    writeFileSync(at(file), text)
  }
  console.error(`${String(stale.length)} pages made anew`)
}

function read(file: string): string | undefined {
  return existsSync(at(file)) ? readFileSync(at(file), 'utf8') : undefined
}

function at(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url))
}
