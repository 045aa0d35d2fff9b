import {wrap} from '../../src/report/wrap.ts'
import type {Text} from '../../src/text.ts'
import type {AskedAtTerminal} from '../app/flags.ts'
import {say} from '../language.ts'
import type {FileOutcome} from '../folder-plan.ts'
import type {AppWritten} from './perform.ts'

/** What happened to each file, what was not said, and what the rules find beside that. */
export function showWritten({files, missing, failed, isLocal}: AppWritten, folder: string): string {
  const others = failed.filter(({rule}) => !missing.some(({code}) => code === rule.code))
  return [
    `${say(words.folder)}: ${folder}`,
    '',
    ...files.map(({path, outcome}) => `  ${say(outcomes[outcome]).padEnd(11)}${path}`),
    ...part(words.notGiven, missing.flatMap(({flag, code = '', means}) => wrap(say(means), {first: `  ${flag.padEnd(16)}${code.padEnd(7)}`, rest: ' '.repeat(25)}))),
    ...part(words.rules, others.flatMap(({rule}) => wrap(say(rule.title), {first: `  ${rule.code}  `, rest: ' '.repeat(9)}))),
    ...(isLocal ? ['', ...wrap(say(words.onlyHere))] : []),
  ].join('\n')
}

/** The command line that would have spared the questions. */
export function sameAgain({entityId, acs, names = [], attributes = []}: AskedAtTerminal): string {
  const flags = [['--entity-id', entityId], ['--acs', acs], ...names.map((name) => ['--name', name]), ...attributes.map((name) => ['--attr', name])]
  return `vgefos app new ${flags.map(([flag = '', value = '']) => `${flag} ${/^[\w.:/,=-]+$/.test(value) ? value : `"${value.replaceAll('"', '\\"')}"`}`).join(' ')}`
}

function part(heading: Text, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', say(heading), ...lines]
}

const outcomes: Readonly<Record<FileOutcome, Text>> = {
  new: {sv: 'ny', en: 'new'},
  replaced: {sv: 'ersatt', en: 'replaced'},
  unchanged: {sv: 'som förut', en: 'as before'},
  kept: {sv: 'BEHÅLLEN', en: 'KEPT'},
  removed: {sv: 'borttagen', en: 'removed'},
}

const words = {
  folder: {sv: 'Mapp', en: 'Folder'},
  notGiven: {sv: 'Inte angivet:', en: 'Not given:'},
  rules: {sv: 'Reglerna säger om metadata:', en: 'The rules say of the metadata:'},
  onlyHere: {
    sv: 'Adressen är på den här datorn: mappen duger för egna prov, men inte att skicka till hubben.',
    en: 'The address is on this machine: the folder will do for trials of your own, but not to send to the hub.',
  },
} as const
