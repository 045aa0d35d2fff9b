import path from 'node:path'
import {faults} from '../mock-idp/faults/index.ts'
import {errorKinds, exit} from '../src/errors.ts'
import {levelWord, ownerWord} from '../src/report/finding.ts'
import type {Requirement} from '../src/requirement.ts'
import {rules} from '../src/rules/index.ts'
import {type Language, languages} from '../src/text.ts'
import {checklistSections} from './checklist-page.ts'
import {rulePage} from './rule-page.ts'

export interface Page {
  /** Path from the project's root. */
  readonly file: string
  readonly text: string
}

/** Every page that is made from the code, in both languages. */
export function pages(): readonly Page[] {
  return languages.flatMap((language) => [
    {file: named('rules', language), text: rulesPage(language)},
    ...rules.map((rule) => ({
      file: named(`rules/${rule.code}`, language),
      text: page(`${rule.code} ${rule.title[language]}`, words.specification[language], [rulePage(rule, language)], language),
    })),
    {file: named('checklist', language), text: page(words.checklist[language], words.checklistIntro[language], checklistSections(language), language)},
    {file: named('faults', language), text: faultsPage(language)},
    {file: named('errors', language), text: errorsPage(language)},
  ])
}

function rulesPage(language: Language): string {
  const rows = rules.map((rule) => {
    const file = path.basename(named(`rules/${rule.code}`, language))
    const title = rule.title[language].replaceAll('|', '\\|')
    return `| [${rule.code}](rules/${file}) | ${title} | ${levelWord(rule.level, language)} | ${rule.on} | ${ownerWord(rule.owner, language)} |`
  })
  const head = `| ${words.columns[language].join(' | ')} |`
  return page(words.rules[language], words.rulesIntro[language], [[[head, '| --- | --- | --- | --- | --- |', ...rows].join('\n')]], language)
}

function faultsPage(language: Language): string {
  const sections = faults.map((fault) => [
    `## ${fault.name}`,
    `*${fault.title[language]}* · ${words.number[language]} ${String(fault.number)} · ${words.stage[language]} ${fault.stage}`,
    fault.why[language],
    `${words.caughtBy[language]} ${fault.caughtBy.join(', ')}. ${words[fault.receiver][language]}`,
    cited(fault.breaks),
  ])
  return page(words.faults[language], words.faultsIntro[language], sections, language)
}

function errorsPage(language: Language): string {
  const codes = Object.entries(exit).map(([name, value]) => `| ${String(value)} | ${name} |`)
  const kinds = Object.entries(errorKinds).map(
    ([name, kind]) => `| \`${name}\` | ${String(kind.exit)} | ${kind.says[language].replaceAll('|', '\\|')} |`,
  )
  return page(
    words.errors[language],
    words.errorsIntro[language],
    [
      [`## ${words.exitCodes[language]}`, ['| | |', '| ---: | --- |', ...codes].join('\n')],
      [`## ${words.sentences[language]}`, ['| | | |', '| --- | ---: | --- |', ...kinds].join('\n')],
    ],
    language,
  )
}

function page(title: string, intro: string, sections: readonly (readonly string[])[], language: Language): string {
  return `${[`# ${title}`, words.generated[language], intro, ...sections.flat()].join('\n\n')}\n`
}

function cited({document, section, strength, url}: Requirement): string {
  return `[${document} ${section}](${url}): ${strength}`
}

function named(name: string, language: Language): string {
  return language === 'en' ? `docs/${name}.md` : `docs/${name}.${language}.md`
}

const words = {
  generated: {sv: '<!-- Genererad av npm run docs. Ändra i koden. -->', en: '<!-- Made by npm run docs. Change the code instead. -->'},
  checklist: {sv: 'Checklistan', en: 'The checklist'},
  checklistIntro: {
    sv: 'Vad `vgefos checklist ORG` frågar efter utöver [reglerna](rules.sv.md).',
    en: 'What `vgefos checklist ORG` asks for beside the [rules](rules.md).',
  },
  rules: {sv: 'Regler', en: 'Rules'},
  rulesIntro: {
    sv: 'Vad vgefos kan finna, i kodordning. En kod ändras aldrig och återanvänds aldrig. Samma text på skärmen: `vgefos explain KOD`.',
    en: 'What vgefos can find, by code. A code never changes and is never used again. The same on the screen: `vgefos explain CODE --lang en`.',
  },
  columns: {sv: ['Kod', 'Krav', 'Nivå', 'Prövar', 'Ansvar'], en: ['Code', 'Demand', 'Level', 'Judges', 'Who acts']},
  specification: {sv: '[Alla regler](../rules.sv.md)', en: '[All rules](../rules.md)'},
  faults: {sv: 'Fel som låtsas-IdP:n kan begå', en: 'Faults that the mock IdP can commit'},
  faultsIntro: {
    sv: 'Namngivna lögner: `vgefos test-login --org goteborg --fault NAMN`. Numren är felkatalogens.',
    en: 'Named lies: `vgefos test-login --org goteborg --fault NAME`. The numbers are the fault catalogue’s.',
  },
  number: {sv: 'nummer', en: 'number'},
  stage: {sv: 'ljugs fram i steget', en: 'told at the stage'},
  caughtBy: {sv: 'Fångas av', en: 'Caught by'},
  reject: {sv: 'En sund mottagare avvisar det.', en: 'A sound receiver refuses it.'},
  accept: {sv: 'En sund mottagare godtar det.', en: 'A sound receiver accepts it.'},
  either: {sv: 'En sund mottagare får göra vilket som.', en: 'A sound receiver may do either.'},
  errors: {sv: 'Utgångskoder och felmeddelanden', en: 'Exit codes and error messages'},
  errorsIntro: {
    sv: 'Fel i ett SAML-meddelande är fynd och står i `rules.sv.md`. Här står det som gör att vgefos inte kan titta alls.',
    en: 'What is wrong in a SAML message is a finding, and stands in `rules.md`. Here is what keeps vgefos from looking at all.',
  },
  exitCodes: {sv: 'Utgångskoder', en: 'Exit codes'},
  sentences: {sv: 'Meddelanden', en: 'Messages'},
} as const
