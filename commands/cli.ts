import {readFileSync} from 'node:fs'
import path from 'node:path'
import {type Interfaces, run} from '@oclif/core'
import {asVgefosError, printError} from './base-command.ts'
import {COMMANDS} from './index.ts'
import {exitOnSignals} from './interrupt.ts'

export {COMMANDS}
export {VgefosHelp} from './help.ts'

/**
 * Runs vgefos with the arguments of this process.
 * @param root the folder of its package.json
 * @param target where oclif finds the command table: this module, bundled or as source
 */
export async function main(root: string, target = './dist/cli.cjs'): Promise<void> {
  exitOnSignals()
  try {
    await run(process.argv.slice(2), {root, pjson: packageWith(root, target)})
  } catch (error) {
    // Only what fails before a command has begun comes here: an unknown command, a broken installation.
    const known = asVgefosError(error)
    process.exitCode = known.exit
    printError(known, process.argv.includes('--debug'))
  }
}

function packageWith(root: string, target: string): Interfaces.PJSON {
  const pjson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Interfaces.PJSON
  pjson.oclif.commands = {strategy: 'explicit', target, identifier: 'COMMANDS'}
  pjson.oclif.helpClass = {target, identifier: 'VgefosHelp'}
  return pjson
}
