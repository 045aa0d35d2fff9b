import {existsSync, readFileSync} from 'node:fs'
import {type Attested, withAttestations} from '../../src/checklist/write-attestation.ts'
import {VgefosError} from '../../src/errors.ts'
import type {Check, CheckReport} from '../../src/report/checks.ts'
import {wrap} from '../../src/report/wrap.ts'
import {promptTheme} from '../interactive.ts'
import {say} from '../language.ts'
import {writeWhole} from '../write-whole.ts'

/** Asks a person at a terminal about each open item, and writes the answers into the file. Returns how many there were. */
export async function signOff({suites}: CheckReport, file: string, today: string): Promise<number> {
  const open = suites.flatMap(({checks}) => checks).filter(({verdict}) => verdict === 'by-hand')
  if (open.length === 0) return 0
  const {input} = await import('@inquirer/prompts')
  const by = (await input({message: say(words.who), required: true}, {output: process.stderr})).trim()
  const answers: Attested[] = []
  try {
    for (const [at, check] of open.entries()) {
      const answer = await ask(check, `${String(at + 1)}/${String(open.length)}`, by, today)
      if (answer === 'stop') break
      if (answer !== undefined) answers.push(answer)
    }
  } finally {
    // Also when somebody gives up with Ctrl-C: what was answered was answered.
    if (answers.length > 0) keep(file, answers)
  }
  return answers.length
}

function keep(file: string, answers: readonly Attested[]): void {
  writeWhole(file, withAttestations(existsSync(file) ? readFileSync(file, 'utf8') : '', answers))
  process.stderr.write(`\n${say(words.kept)} ${file}\n\n`)
}

async function ask({code, title, fix}: Check, place: string, by: string, today: string): Promise<Attested | 'stop' | undefined> {
  const {input, select} = await import('@inquirer/prompts')
  process.stderr.write(`\n${[...wrap(`${place}  ${code}  ${title}`), ...wrap(fix, {first: '  ', rest: '  '})].join('\n')}\n`)
  const choices = (['yes', 'no', 'skip', 'stop'] as const).map((value) => ({value, name: say(words[value])}))
  // Whoever only presses Enter has vouched for nothing.
  const chosen = await select({message: say(words.question), choices, default: 'skip', theme: promptTheme}, {output: process.stderr})
  if (chosen === 'stop') return 'stop'
  if (chosen === 'skip') return undefined
  const note = (await input({message: say(words.note)}, {output: process.stderr})).trim()
  return {item: code, by, date: today, holds: chosen === 'yes', note: note === '' ? undefined : note}
}

/** Throws E_USAGE where nobody can answer. */
export function demandTerminal(file: string, json: boolean): void {
  if (json || !process.stdin.isTTY || !process.stderr.isTTY || process.env['CI'] !== undefined)
    throw new VgefosError('E_USAGE', {
      sv: `--sign-off frågar på en terminal, och det här är ingen. Skriv under attestations i ${file} i stället: item, by och date.`,
      en: `--sign-off asks at a terminal, and this is none. Write under attestations in ${file} instead: item, by and date.`,
    })
}

const words = {
  question: {sv: 'Gäller det?', en: 'Does it hold?'},
  kept: {sv: 'Svaren står i', en: 'The answers stand in'},
  who: {sv: 'Vem intygar? Namn och roll', en: 'Who vouches? Name and role'},
  yes: {sv: 'Ja, det gäller', en: 'Yes, it holds'},
  no: {sv: 'Nej', en: 'No'},
  skip: {sv: 'Hoppa över', en: 'Skip'},
  stop: {sv: 'Sluta, och spara det som är svarat', en: 'Stop, and keep what is answered'},
  note: {sv: 'Anteckning (Enter för ingen)', en: 'Note (Enter for none)'},
} as const
