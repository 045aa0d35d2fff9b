import type {SambiItem} from '../../checklist/items/sambi.ts'
import {sambiItems} from '../../checklist/items/sambi.ts'
import {type Language, type Text, fill} from '../../text.ts'
import {type Check, type CheckReport, type Suite, countEvidence, shownChecks} from '../checks.ts'
import {ownerWord} from '../finding.ts'
import {oneLine} from '../formats/clean.ts'
import {textTable} from '../table.ts'
import {wrap} from '../wrap.ts'

/** One organisation: step by step, then what its metadata lacks. Several: a line each. At most 80 columns. */
export function sambiToText(report: CheckReport): string {
  const {suites, language, title} = report
  const doubt = wrap(words.doubt[language])
  const [only] = suites
  const told = suites.length === 1 && only ? oneToText(only, language) : manyToText(suites, language)
  return [title, '', ...told, '', ...doubt].join('\n')
}

function oneToText(suite: Suite, language: Language): readonly string[] {
  const steps = suite.checks.flatMap((check) => {
    const item = sambiItems.find(({code}) => code === check.code)
    return item ? stepToText(check, item, language) : []
  })
  const found = shownChecks(suite).filter(({code}) => !code.startsWith('SAM'))
  const isSeen = countEvidence([suite]).machine > 0
  const metadata = found.flatMap(({code, messages, owner}) => wrap(`${code}  ${oneLine(messages[0] ?? '')} (${ownerWord(owner, language)})`, {first: '  ', rest: '    '}))
  return [
    suite.subject,
    '',
    ...steps,
    '',
    ...(isSeen ? wrap(found.length === 0 ? words.sound[language] : words.found[language]) : wrap(words.unseen[language])),
    ...metadata,
  ]
}

function stepToText({verdict, evidence}: Check, {code, title, how}: SambiItem, language: Language): readonly string[] {
  const isDone = verdict === 'passed'
  const word = words[isDone ? 'done' : verdict === 'by-hand' ? 'open' : 'not'][language]
  const by = isDone ? ` (${[evidence.by, evidence.date].filter(Boolean).join(', ')})` : ''
  const first = `${word.padEnd(7)} ${code}  `
  return [
    ...wrap(`${title[language]}${by}`, {first, rest: ' '.repeat(first.length)}),
    ...(isDone ? [] : wrap(how[language], {first: ' '.repeat(first.length), rest: ' '.repeat(first.length)})),
  ]
}

function manyToText(suites: readonly Suite[], language: Language): readonly string[] {
  const rows = suites.map((suite) => {
    const steps = suite.checks.filter(({code}) => code.startsWith('SAM'))
    const done = steps.filter(({verdict}) => verdict === 'passed').length
    const found = shownChecks(suite).filter(({code}) => !code.startsWith('SAM')).length
    return [suite.subject, `${String(done)}/${String(steps.length)}`, countEvidence([suite]).machine === 0 ? '–' : String(found)]
  })
  const ready = suites.filter(({checks}) => checks.every(({code, verdict}) => !code.startsWith('SAM') || verdict === 'passed')).length
  const sum = fill(words.ready[language], {ready: String(ready), all: String(suites.length)})
  return [...textTable(words.header.map((title: Text) => title[language]), rows), '', ...wrap(sum)]
}

const words = {
  header: [
    {sv: 'Organisation', en: 'Organisation'},
    {sv: 'Steg klara', en: 'Steps done'},
    {sv: 'Fynd i metadata', en: 'Found in metadata'},
  ],
  done: {sv: 'KLART', en: 'DONE'},
  open: {sv: 'ÖPPET', en: 'OPEN'},
  not: {sv: 'NEJ', en: 'NO'},
  ready: {sv: 'Alla steg är klara hos {ready} av {all}.', en: 'All steps are done by {ready} of {all}.'},
  sound: {sv: 'Metadata uppfyller allt som profilen sambi prövar.', en: 'The metadata meets all that the profile sambi checks.'},
  found: {sv: 'I metadata:', en: 'In the metadata:'},
  unseen: {sv: 'Metadata är inte prövad. Ange den med --metadata FIL.', en: 'The metadata was not checked. Give it by --metadata FILE.'},
  doubt: {
    sv: 'Stegen och kraven är lästa i andra hand och kan ha ändrats; federationens egna sidor avgör.',
    en: 'Steps and demands were read at second hand and may have changed; the federation’s own pages decide.',
  },
} as const
