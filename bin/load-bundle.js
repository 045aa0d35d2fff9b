// Loads the bundle with the code that V8 compiled for it at build time, which halves the start (docs/decisions/0006).
// V8 itself refuses a cache that another version or another text has made; then the bundle is compiled as always.
const {existsSync, readFileSync} = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const {Script} = require('node:vm')

/** The bundle's exports, and the compiled script, which the build makes the cache from. */
exports.loadBundle = function loadBundle(file) {
  const cacheFile = `${file}.cache`
  // The build writes ASCII alone, and Latin-1 is read in half the time of UTF-8.
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    ...(existsSync(cacheFile) ? {cachedData: readFileSync(cacheFile)} : {}),
  })
  const bundle = new Module(file)
  bundle.filename = file
  bundle.paths = Module._nodeModulePaths(path.dirname(file))
  // oclif asks for the same file again, to find the command table.
  Module._cache[file] = bundle
  script.runInThisContext().call(bundle.exports, bundle.exports, Module.createRequire(file), bundle, file, path.dirname(file))
  return {exports: bundle.exports, script}
}
