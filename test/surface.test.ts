import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {COMMANDS} from '../commands/index.ts'
import {BaseCommand} from '../commands/base-command.ts'
import {errorKinds, exit} from '../src/errors.ts'
import {rules} from '../src/rules/index.ts'
import {root, trackedFiles} from './support/project.ts'

/**
 * What others build on: commands and their flags, codes, exit codes, schemas. A change here is a change of promise, so
 * it shows in the diff of one file. To write it anew: VGEFOS_SURFACE=write npm test -- surface
 */
const golden = path.join(root, 'test', 'surface.json')

it('is the public surface that was promised', () => {
  const now = `${JSON.stringify(surface(), undefined, 2)}\n`
  if (process.env['VGEFOS_SURFACE'] === 'write') writeFileSync(golden, now)
  expect(now).toBe(readFileSync(golden, 'utf8'))
})

function surface(): unknown {
  const commands = Object.entries(COMMANDS).map(([id, command]) => [
    id.replaceAll(':', ' '),
    {arguments: Object.keys({...command.args}), flags: Object.keys({...command.flags}).sort()},
  ])
  return {
    exitCodes: exit,
    flagsOfEveryCommand: Object.keys(BaseCommand.baseFlags).sort(),
    commands: Object.fromEntries(commands) as unknown,
    schemas: schemas(),
    rules: Object.fromEntries(rules.map(({code, name}) => [code, name])),
    errors: Object.keys(errorKinds).sort(),
  }
}

/** Every `vgefos.something/1` that the sources name. */
function schemas(): readonly string[] {
  const named = trackedFiles()
    .filter((file) => /^(src|commands|mock-idp|lab)\/.*(?<!\.test)\.ts$/.test(file))
    .flatMap((file) => readFileSync(path.join(root, file), 'utf8').match(/vgefos\.[a-z-]+\/\d+/g) ?? [])
  return [...new Set(named)].sort()
}
