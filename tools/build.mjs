// Builds dist/: the command line in one file, so that it starts fast; all that is heavy in another, loaded when asked
// for; and the search for a browser, for the set-up.
import {spawnSync} from 'node:child_process'
import {readFile, rm, writeFile} from 'node:fs/promises'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What is heavy, or seldom asked for: each a file of its own behind `commands/<name>-door.ts`. */
const doors = ['lab', 'witness', 'zip', 'calendar', 'checklist', 'report', 'doctor', 'probe', 'package', 'application', 'format']

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
      plugins: [doorsAreOtherFiles, withoutUnused, lateBuiltins, plainOrder],
      supported: {'dynamic-import': false},
    }),
    build({...settings, entryPoints: {...Object.fromEntries(doors.map((door) => [door, `commands/${door}-door.ts`])), browser: 'src/login/browser.ts'}}),
  ])
  await asAscii(`${root}/dist/cli.cjs`)
  // Without the cache everything works, only slower, so a failure here fails nothing.
  spawnSync(process.execPath, ['tools/make-cache.cjs'], {cwd: root, stdio: 'ignore', env: {PATH: process.env.PATH}})
}

/** esbuild leaves the letters of regular expressions as they are; a text of ASCII alone is read in half the time. */
async function asAscii(file) {
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))
}

const doorsAreOtherFiles = {
  name: 'doors',
  setup(bundle) {
    bundle.onResolve({filter: new RegExp(`/(${doors.join('|')})-door[.]ts$`)}, ({path}) => ({
      path: `./${/(\w+)-door/.exec(path)[1]}.cjs`,
      external: true,
    }))
  },
}

/**
 * What is loaded at each start and never used by us: xml-crypto's checks ask for XPath, and we only take its canonicaliser;
 * oclif looks for plugins and for commands in folders, and we have a table; it asks which shell it was started from, on
 * Windows by starting PowerShell; it has ninety animations at hand; it logs its own doings; and it warns about an old Node, which bin/run.js does.
 */
const unused = {
  xpath: 'module.exports = {}',
  minimatch: 'module.exports = {}',
  tinyglobby: 'module.exports = {}',
  semver: 'exports.satisfies = () => true',
  'wsl-utils': 'exports.isWsl = false',
  'cli-spinners': "const still = {frames: ['']}; module.exports = {line: still, dots2: still}",
  debug: 'const silent = () => {}; silent.enabled = false; silent.extend = () => silent; module.exports = () => silent; module.exports.enabled = () => false',
}

const withoutUnused = {
  name: 'without-unused',
  setup(bundle) {
    bundle.onResolve({filter: new RegExp(`^(${Object.keys(unused).join('|')})$`)}, ({path}) => ({path, namespace: 'unused'}))
    bundle.onLoad({filter: /.*/, namespace: 'unused'}, ({path}) => ({contents: unused[path]}))
  },
}

/** Node's own modules that most runs of `decode` do without, loaded when something in them is first asked for. */
const lateBuiltins = {
  name: 'late-builtins',
  setup(bundle) {
    bundle.onResolve({filter: /^(node:)?(child_process|readline|readline\/promises|perf_hooks|zlib)$/}, ({path, namespace}) =>
      namespace === 'late' ? {path, external: true} : {path: path.replace('node:', ''), namespace: 'late'},
    )
    bundle.onLoad({filter: /.*/, namespace: 'late'}, async ({path}) => {
      const names = Object.keys(await import(`node:${path}`)).filter((name) => name !== 'default')
      const getters = names.map((name) => `get ${name}(){return require('node:${path}').${name}}`)
      return {contents: `module.exports = {${getters.join(',')}}`}
    })
  },
}

/** oclif sorts its commands by the rules of a language, and the first such comparison loads all of ICU's. Ours are ASCII. */
const plainOrder = {
  name: 'plain-order',
  setup(bundle) {
    bundle.onLoad({filter: /@oclif[\\/]core[\\/]lib[\\/]config[\\/]plugin\.js$/}, async ({path}) => ({
      contents: (await readFile(path, 'utf8')).replace('a.id.localeCompare(b.id)', 'a.id < b.id ? -1 : 1'),
    }))
  },
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
