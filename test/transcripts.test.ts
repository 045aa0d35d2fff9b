import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {root} from './support/project.ts'
import {runVgefos} from './support/vgefos.ts'

/**
 * Golden transcripts: a page with the command on top, what it printed, and the exit code at the bottom.
 * To write them anew after a change that was meant: VGEFOS_TRANSCRIPTS=write npm test -- transcripts
 */
const folder = path.join(root, 'test', 'transcripts')
const write = process.env['VGEFOS_TRANSCRIPTS'] === 'write'

describe('the transcript', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md')))
    it(`${name} is what the command prints today`, {timeout: 60_000}, async () => {
      const file = path.join(folder, name)
      const golden = readFileSync(file, 'utf8')
      const command = /^\$ vgefos ?(.*)$/m.exec(golden)?.[1] ?? ''
      const title = /^# (.*)$/m.exec(golden)?.[1] ?? name
      const {stdout, stderr, code} = await runVgefos(words(command))

      const talk = stderr === '' ? '' : `\nOn stderr:\n\n\`\`\`text\n${stable(stderr)}\`\`\`\n`
      const now = `# ${title}\n\n\`\`\`console\n$ vgefos ${command}\n${stable(stdout)}\`\`\`\n${talk}\nExit code: ${String(code)}\n`
      if (write) writeFileSync(file, now)
      expect(now).toBe(golden)
    })
})

/** Splits a command line as a shell does with simple quotes. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '')
}

/** What differs from run to run, or with every new rule, made the same: times taken, ports, fingerprints, counts of rules. */
function stable(text: string): string {
  return text
    .replaceAll(/ +\d+[,.]\d s$/gm, (found) => `${' '.repeat(found.length - 5)}N,N s`)
    .replaceAll(/\d+(\s+krav\s+uppfyllda|\s+requirements\s+met)/g, 'NNN$1')
    .replaceAll(/localhost:\d+/g, 'localhost:PORT')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replaceAll(/[0-9A-F]{4}…[0-9A-F]{4}/g, 'ABCD…1234')
    .replaceAll(/(koden|the code) \d[\d ]*\d/g, '$1 NNN')
    .replaceAll(/\/[^\s]*\/vgefos\/runs\/[^\s]+/g, 'RUNS/…')
}
