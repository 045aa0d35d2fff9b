// npm run bench: ratios measured side by side in one run. Never a test: machines are noisy, and a ratio is read by a person.
import {ensureBuild} from './setup.mjs'
import {benchLogin} from './bench/login.ts'
import {benchStart} from './bench/start.ts'

// Node parses every certificate of this variable at each start, ours and the yardstick's alike.
delete process.env['NODE_EXTRA_CA_CERTS']
await ensureBuild()

console.log('what                                          median      yardstick   ratio   goal')
for (const row of [...(await benchStart()), ...(await benchLogin())]) {
  const {what, ms, yardstickMs, goal} = row
  const ratio = ms / yardstickMs
  console.log(
    `${what.padEnd(44)} ${millis(ms)} ${millis(yardstickMs)} ${`${ratio.toFixed(2)}×`.padStart(9)}   ≤ ${String(goal)}×${ratio > goal ? '   OVER' : ''}`,
  )
}

function millis(value: number): string {
  return `${value.toFixed(0)} ms`.padStart(10)
}
