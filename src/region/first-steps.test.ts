import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {firstSteps, roles} from './first-steps.ts'

const table = readFileSync(new URL('../../commands/index.ts', import.meta.url), 'utf8')
const known = [...table.matchAll(/^ {2}'?([\w:-]+)'?: \w+,$/gm)].map(([, id = '']) => id.replaceAll(':', ' '))

describe('the first steps', () => {
  it.each(roles)('of a %s are commands that exist', (role) => {
    const commands = firstSteps[role].map(({command}) => command)
    expect(commands.filter((command) => !known.some((id) => command === id || command.startsWith(`${id} `)))).toEqual([])
    expect(commands.length).toBeGreaterThan(2)
  })
})
