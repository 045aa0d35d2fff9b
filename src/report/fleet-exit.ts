import {type ExitCode, exit} from '../errors.ts'
import {exitOfChecklist} from './checklist/exit-of-checklist.ts'
import {exitOfChecks} from './checks.ts'
import type {Fleet, FleetRow} from './fleet.ts'

/** Of many, a bug of ours beats all; then 1 beats 3 beats 4 beats 0. */
const order: readonly ExitCode[] = [exit.bug, exit.failed, exit.undecided, exit.notApproved, exit.passed]

export function exitOfFleet({rows}: Fleet, {strict = false} = {}): ExitCode {
  const codes = rows.map((row) => exitOfRow(row, strict))
  return order.find((code) => codes.includes(code)) ?? exit.undecided
}

/** Where nothing was looked at nothing is known, however many requirements wait for somebody to vouch. */
function exitOfRow({suite}: FleetRow, strict: boolean): ExitCode {
  return suite.unlisted ? exitOfChecks([suite], {strict}) : exitOfChecklist([suite], strict)
}
