// Runs the bundle once the way users do, and saves what V8 compiled for it. Its own process, because it must run warm.
const {writeFileSync} = require('node:fs')
const path = require('node:path')
const {loadBundle} = require('../bin/load-bundle.js')

const root = path.dirname(__dirname)
const bundle = path.join(root, 'dist', 'cli.cjs')
process.argv.splice(2, Infinity, 'decode', path.join(root, 'fixtures', 'saml', 'sound-response', 'message.xml'))
const {exports: cli, script} = loadBundle(bundle)
cli.main(root).then(() => {
  writeFileSync(`${bundle}.cache`, script.createCachedData())
  process.exitCode = 0
})
