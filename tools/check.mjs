// npm run check: everything that must hold before a change is let in. Build, lint, generated docs, tests.
import process from 'node:process'
import {ensureNode, ensurePackages, run, step} from './setup.mjs'

ensureNode()
ensurePackages()
step('Kompilerar …')
run(process.execPath, ['node_modules/typescript/bin/tsc', '-b'])
step('Granskar stilen (eslint) …')
run(process.execPath, ['node_modules/eslint/bin/eslint.js', '.'])
step('Jämför de genererade sidorna …')
run(process.execPath, ['--import', 'tsx', 'tools/docs.ts', '--check'])
run(process.execPath, ['tools/test.mjs'])
