// Builds dist/: the command line in one file, so that it starts fast; all that is heavy in another, loaded when asked
// for; and the search for a browser, for the set-up.
import {spawnSync} from 'node:child_process'
import {rm} from 'node:fs/promises'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

export async function buildAll() {
  await rm(`${root}/dist`, {recursive: true, force: true})
  const settings = {
    absWorkingDir: root,
    outdir: 'dist',
    outExtension: {'.js': '.cjs'},
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Playwright finds its own files beside itself; the compilers are oclif's, for plugins that we do not have.
    external: ['playwright', 'playwright-core', 'libxml2-wasm', 'typescript', 'ts-node'],
    define: {'import.meta.url': 'bundleUrl'},
    banner: {js: "const bundleUrl=require('node:url').pathToFileURL(__filename).href;"},
  }
  await Promise.all([
    // `import()` becomes `require()` in it, because code out of a cache cannot call Node's loader.
    build({
      ...settings,
      entryPoints: {cli: 'commands/cli.ts'},
      plugins: [doorsAreOtherFiles, noXpath],
      supported: {'dynamic-import': false},
    }),
    build({...settings, entryPoints: {lab: 'commands/lab-door.ts', witness: 'commands/witness-door.ts', zip: 'commands/zip-door.ts', browser: 'src/login/browser.ts'}}),
  ])
  // Without the cache everything works, only slower, so a failure here fails nothing.
  spawnSync(process.execPath, ['tools/make-cache.cjs'], {cwd: root, stdio: 'ignore', env: {PATH: process.env.PATH}})
}

const doorsAreOtherFiles = {
  name: 'doors',
  setup(bundle) {
    bundle.onResolve({filter: /\/(lab|witness|zip)-door\.ts$/}, ({path}) => ({
      path: `./${/(\w+)-door/.exec(path)[1]}.cjs`,
      external: true,
    }))
  },
}

/** xml-crypto's canonicaliser, all that we verify with, never asks for XPath; only its own checks do, and those are the lab's. */
const noXpath = {
  name: 'no-xpath',
  setup(bundle) {
    bundle.onResolve({filter: /^xpath$/}, () => ({path: 'xpath', namespace: 'nothing'}))
    bundle.onLoad({filter: /.*/, namespace: 'nothing'}, () => ({contents: 'module.exports = {}'}))
  },
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
