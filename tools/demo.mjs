// npm run demo: sets everything up, then logs in as Göteborg through the whole lab. Extra arguments go to test-login.
import {spawnSync} from 'node:child_process'
import process from 'node:process'
import {ensureBrowser, ensureBuild, ensureNode, ensurePackages, root, step} from './setup.mjs'

ensureNode()
ensurePackages()
await ensureBuild()
ensureBrowser()
const args = ['test-login', '--org', 'goteborg', ...process.argv.slice(2)]
step(`vgefos ${args.join(' ')}`)
const {status} = spawnSync(process.execPath, ['bin/run.js', ...args], {cwd: root, stdio: 'inherit'})
process.exitCode = status ?? 70
