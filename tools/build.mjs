// Builds dist/: one file for the command line, so that it starts fast, and one for finding a browser during set-up.
import {rm} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

export async function buildAll() {
  await rm(`${root}/dist`, {recursive: true, force: true})
  await build({
    absWorkingDir: root,
    entryPoints: {cli: 'commands/cli.ts', browser: 'src/login/browser.ts'},
    outdir: 'dist',
    outExtension: {'.js': '.cjs'},
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Playwright finds its own files beside itself; the compilers are oclif's, for plugins that we do not have.
    external: ['playwright', 'playwright-core', 'typescript', 'ts-node'],
    define: {'import.meta.url': 'bundleUrl'},
    banner: {js: "const bundleUrl=require('node:url').pathToFileURL(__filename).href;"},
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
