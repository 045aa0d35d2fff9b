#!/usr/bin/env node
// CommonJS, because Node starts it faster (bin/package.json says so).
const path = require('node:path')
const {loadBundle} = require('./load-bundle.js')

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) process.emitWarning(`vgefos needs Node 20.19 or later; this is ${process.versions.node}`)

// Node warns on standard error when both are set. NO_COLOR wins, as no-color.org and our own answers have it.
if (process.env.NO_COLOR) delete process.env.FORCE_COLOR

const root = path.dirname(__dirname)
loadBundle(path.join(root, 'dist', 'cli.cjs')).exports.main(root)
