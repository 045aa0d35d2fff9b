// Builds dist/: the command line in one file, so that it starts fast; all that is heavy in another, loaded when asked
// for; and the search for a browser, for the set-up.
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
    external: ['playwright', 'playwright-core', 'typescript', 'ts-node'],
    define: {'import.meta.url': 'bundleUrl'},
    banner: {js: "const bundleUrl=require('node:url').pathToFileURL(__filename).href;"},
  }
  await Promise.all([
    build({...settings, entryPoints: {cli: 'commands/cli.ts'}, plugins: [labDoorIsAnotherFile]}),
    build({...settings, entryPoints: {lab: 'commands/lab-door.ts', browser: 'src/login/browser.ts'}}),
  ])
}

const labDoorIsAnotherFile = {
  name: 'lab-door',
  setup(bundle) {
    bundle.onResolve({filter: /\/lab-door\.ts$/}, () => ({path: './lab.cjs', external: true}))
  },
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
