import process from 'node:process'
import {benchAggregate} from './aggregate.ts'
import {benchHar} from './har.ts'
import {benchLogin} from './login.ts'
import {rowText} from './rows.ts'
import {benchStart} from './start.ts'
import {benchVerify} from './verify.ts'

const parts = {verify: benchVerify, aggregate: benchAggregate, start: benchStart, har: benchHar, login: benchLogin}
const chosen = process.argv.slice(2)
console.log(rowText({what: 'what', figure: 'figure', goal: 'goal'}))
for (const [name, bench] of Object.entries(parts))
  if (chosen.length === 0 || chosen.includes(name)) for (const row of await bench()) console.log(rowText(row))
