// npm run bench: ratios measured side by side in one run. Never a test: machines are noisy, and a ratio is read by a person.
// Words choose parts: npm run bench -- verify aggregate start har login
import {rmSync} from 'node:fs'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {ensureBuild, root} from './setup.mjs'

// Node parses every certificate of this variable at each start, ours and the yardstick's alike.
delete process.env['NODE_EXTRA_CA_CERTS']
await ensureBuild()

// Put together as the command line is: run from its sources every function would be wrapped, and ours alone be slower.
const outdir = `${root}tools/bench/bundle`
await build({
  absWorkingDir: root,
  entryPoints: ['tools/bench/all.ts', 'tools/bench/verifier.ts'],
  outdir,
  outExtension: {'.js': '.mjs'},
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  external: ['./tools/setup.mjs'],
  logLevel: 'warning',
})
try {
  await import(pathToFileURL(`${outdir}/all.mjs`).href)
} finally {
  rmSync(outdir, {recursive: true, force: true})
}
