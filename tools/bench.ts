// npm run bench: ratios measured side by side in one run. Never a test: machines are noisy, and a ratio is read by a person.
// Words choose parts: npm run bench -- verify aggregate start har login
import process from 'node:process'
import {ensureBuild} from './setup.mjs'
import {benchAggregate} from './bench/aggregate.ts'
import {benchHar} from './bench/har.ts'
import {benchLogin} from './bench/login.ts'
import {rowText} from './bench/rows.ts'
import {benchStart} from './bench/start.ts'
import {benchVerify} from './bench/verify.ts'

// Node parses every certificate of this variable at each start, ours and the yardstick's alike.
delete process.env['NODE_EXTRA_CA_CERTS']
await ensureBuild()

const parts = {verify: benchVerify, aggregate: benchAggregate, start: benchStart, har: benchHar, login: benchLogin}
const chosen = process.argv.slice(2)
console.log(rowText({what: 'what', figure: 'figure', goal: 'goal'}))
for (const [name, bench] of Object.entries(parts))
  if (chosen.length === 0 || chosen.includes(name)) for (const row of await bench()) console.log(rowText(row))
