// npm test: sets everything up, compiles, and runs the tests. Ends with one line: N passed, N failed[, N skipped].
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {ensureBrowser, ensureBuild, ensureNode, ensurePackages, ensureXmlsec, root, run, step} from './setup.mjs'

ensureNode()
ensurePackages()
step('Kompilerar rummen (tsc -b) …')
run(process.execPath, ['node_modules/typescript/bin/tsc', '-b'])
await ensureBuild()
ensureBrowser()
ensureXmlsec()

step('Kör testerna …')
const folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-test-'))
const results = path.join(folder, 'results.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
const {status} = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2)],
  {cwd: root, stdio: 'inherit'},
)
const counts = countResults()
rmSync(folder, {recursive: true, force: true})
if (counts.skipped > 0) step(`${counts.skipped} test hoppades över; varför står i deras namn. / skipped, each says why.`)
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}\n`)
process.exitCode = status === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1

/** A file that could not be loaded has run no test, so it counts as one that failed. */
function countResults() {
  try {
    const report = JSON.parse(readFileSync(results, 'utf8'))
    const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    return {passed: 0, failed: 1, skipped: 0}
  }
}
