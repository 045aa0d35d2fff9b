// What must be in place before anything runs: Node, the packages, the build, a browser. Each step is safe to repeat.
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => path.join(root, ...parts)

/** Runs a program in the project, its output shown. Ends this process with its code when it fails. */
export function run(program, args, options = {}) {
  const {status, error} = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && program === 'npm',
    ...options,
  })
  if (error || status !== 0) stop(`${program} ${args.join(' ')} misslyckades / failed (${error?.message ?? status})`)
}

export function step(text) {
  process.stderr.write(`» ${text}\n`)
}

export function stop(text) {
  process.stderr.write(`FEL ${text}\n`)
  process.exit(1)
}

export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  stop(`Node ${process.versions.node} är för gammal: installera Node 20.19 eller nyare. / Node 20.19 or later is needed.`)
}

export function ensurePackages() {
  const installed = at('node_modules', '.package-lock.json')
  if (existsSync(installed) && changed(installed) >= changed(at('package-lock.json'))) return
  step('Installerar paketen (npm ci) …')
  run('npm', ['ci', '--no-audit', '--no-fund'])
}

export async function ensureBuild() {
  const built = at('dist', 'cli.cjs')
  const sources = ['src', 'mock-idp', 'lab', 'commands', 'package.json', 'tools/build.mjs']
  if (existsSync(built) && changed(built) >= Math.max(...sources.map((source) => newest(at(source))))) return
  step('Bygger dist/ …')
  const {buildAll} = await import('./build.mjs')
  await buildAll()
}

/** Finds a browser, or on Debian as root installs its headless Chromium, or says what to install and stops. */
export function ensureBrowser() {
  if (browserIsThere()) return
  if (mayInstall()) {
    step('Installerar webbläsaren chromium-headless-shell från Debian …')
    if (!install('chromium-headless-shell')) install('chromium')
  }
  const problem = browserProblem()
  if (problem) stop(problem)
}

/** An independent witness of signatures in the tests. Without it those tests are skipped, and counted. */
export function ensureXmlsec() {
  const there = spawnSync('xmlsec1', ['--version']).status === 0
  if (there || !mayInstall()) return
  step('Installerar xmlsec1 från Debian, som oberoende vittne i testerna …')
  install('xmlsec1')
}

function browserProblem() {
  const {findBrowser, playwrightOwn} = createRequire(import.meta.url)('../dist/browser.cjs')
  try {
    findBrowser({wanted: process.env.VGEFOS_BROWSER, playwrightOwn})
    return undefined
  } catch (error) {
    return error.says?.sv ?? error.message
  }
}

const browserIsThere = () => browserProblem() === undefined

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

function install(name) {
  const quietly = {cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}}
  spawnSync('apt-get', ['update', '-qq'], quietly)
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quietly).status === 0
}

const changed = (file) => statSync(file).mtimeMs

function newest(file) {
  const entry = statSync(file)
  if (!entry.isDirectory()) return entry.mtimeMs
  const inside = readdirSync(file).filter((name) => name !== 'dist' && name !== 'node_modules')
  return Math.max(entry.mtimeMs, ...inside.map((name) => newest(path.join(file, name))))
}
