#!/usr/bin/env node
// CommonJS, because Node starts it faster (bin/package.json says so).
const path = require('node:path')
const {loadBundle} = require('./load-bundle.js')

const root = path.dirname(__dirname)
loadBundle(path.join(root, 'dist', 'cli.cjs')).exports.main(root)
