import {type PackageFacts, slotsOf} from '../../package/facts.ts'
import {guides} from '../../package/guides/index.ts'
import {letters} from '../../package/letters.ts'
import type {Page} from '../../package/page.ts'
import type {Text} from '../../text.ts'
import type {TimedCertificate} from '../certificate-timeline.ts'
import type {CheckReport} from '../checks.ts'
import {writeReport} from '../formats/write.ts'
import {attributesPage} from './attributes-page.ts'
import {certificatesPage} from './certificates-page.ts'
import {checklistPage, standingOf} from './checklist-page.ts'
import {filledWith} from './filled.ts'
import {guidePage} from './guide-page.ts'
import {letterText} from './letter-text.ts'
import {pageToHtml} from './page-to-html.ts'
import {pageToMarkdown} from './page-to-markdown.ts'
import {startPage} from './start-page.ts'

export const packageFormats = ['html', 'md'] as const
export type PackageFormat = (typeof packageFormats)[number]

/** All that a package is written from. */
export interface PackageMatter {
  readonly facts: PackageFacts
  /** The checklist for the phase of production: it holds those before. */
  readonly checklist: CheckReport
  /** What was named and could not be had. */
  readonly missed: readonly string[]
  /** The findings in the organisation's metadata; nothing when there was none. */
  readonly lint: CheckReport | undefined
  readonly metadata: string | undefined
  readonly certificates: readonly TimedCertificate[]
  /** iCalendar; nothing when there is no certificate. */
  readonly calendar: string | undefined
  readonly format: PackageFormat
}

export interface PackageFile {
  /** Path in the folder, with forward slashes. */
  readonly name: string
  readonly content: string
}

/** The files of the package, the first page first. Pure: the same matter gives the same bytes. */
export function packageFiles(matter: PackageMatter): readonly PackageFile[] {
  const {facts, checklist, format, calendar, lint} = matter
  const {language, tool} = checklist
  const file = namesFor(matter)
  const filled = filledWith(language, {...slotsOf(facts, language), ...file, kind: facts.kind})
  const foot = `${tool.name} ${tool.version} · ${checklist.startedAt.slice(0, 10)}`
  const write = (key: keyof Names, page: Page): Part => ({key, content: (format === 'html' ? pageToHtml : pageToMarkdown)(page, filled, {foot, home: key === 'start' ? undefined : file.start})})
  const standing = {preparation: standingOf(checklist, 'preparation'), test: standingOf(checklist, 'test')}
  const rest: readonly Part[] = [
    write('checklist', checklistPage(checklist, matter.missed, facts.kind)),
    write('guide', guidePage(guides[facts.kind])),
    write('attributes', attributesPage()),
    ...(lint ? [{key: 'findings', content: writeReport(lint, format)} as const] : []),
    write('certificates', certificatesPage(matter.certificates, file.calendar, facts.kind)),
    ...(calendar === undefined ? [] : [{key: 'calendar', content: calendar} as const]),
    ...letters.map((letter) => ({key: letterKeys[letter.name], content: letterText(letter, {facts, language, standing})})),
  ]
  const contents = rest.flatMap(({key}) => (key === 'start' ? [] : [{file: file[key], purpose: purposes[key]}]))
  const start = write('start', startPage({facts, report: checklist, metadata: matter.metadata, contents}))
  return [start, ...rest].map(({key, content}) => ({name: file[key], content}))
}

/** A file of the package before it has a name. */
interface Part {
  readonly key: keyof Names
  readonly content: string
}

const letterKeys = {connection: 'letter1', test: 'letter2', certificate: 'letter3', production: 'letter4'} as const

type Names = Readonly<Record<'start' | 'checklist' | 'guide' | 'attributes' | 'findings' | 'certificates' | 'calendar' | (typeof letterKeys)[keyof typeof letterKeys], string>>

/** ASCII and lower case below the first page: they pass through ZIP, mail and every file share. */
function namesFor({facts: {kind}, checklist: {language}, format}: PackageMatter): Names {
  const sv = language === 'sv'
  const page = (name: string): string => `${name}.${format}`
  const letter = (swedish: string, english: string): string => (sv ? `brev/${swedish}.txt` : `letters/${english}.txt`)
  return {
    start: page(sv ? 'LAS-MIG' : 'README'),
    checklist: page(sv ? '1-checklista' : '1-checklist'),
    guide: page(kind === 'none' ? (sv ? '2-guide-utan-idp' : '2-guide-without-idp') : `2-guide-${kind}`),
    attributes: page(sv ? '3-attribut' : '3-attributes'),
    findings: page(sv ? '4-metadata-granskad' : '4-metadata-checked'),
    certificates: page(sv ? '5-certifikat-och-kontakter' : '5-certificates-and-contacts'),
    calendar: sv ? 'certifikat.ics' : 'certificates.ics',
    letter1: letter('1-anslutning', '1-connection'),
    letter2: letter('2-test', '2-test'),
    letter3: letter('3-certifikatbyte', '3-certificate'),
    letter4: letter('4-produktion', '4-production'),
  }
}

const purposes: Readonly<Record<Exclude<keyof Names, 'start'>, Text>> = {
  checklist: {sv: 'Vad som är klart och vad som återstår, i tre faser', en: 'What is done and what remains, in three phases'},
  guide: {sv: 'Steg för steg, för er slags IdP', en: 'Step by step, for your kind of IdP'},
  attributes: {sv: 'Exakta namn, tillitsnivåer och NameID; att ge till katalog och leverantörer', en: 'Exact names, levels and NameID; for the directory team and suppliers'},
  findings: {sv: 'Vad som är fel i er metadata, och hur det rättas', en: 'What is wrong in your metadata, and how to mend it'},
  certificates: {sv: 'När certifikaten går ut, hur de byts, och vilka som nås var', en: 'When certificates run out, how they are changed, and who is reached where'},
  calendar: {sv: 'Påminnelser att öppna i kalendern', en: 'Reminders to open in a calendar'},
  letter1: {sv: 'Till hubben: anmäl anslutningen', en: 'To the hub: register the connection'},
  letter2: {sv: 'Till hubben: beställ test', en: 'To the hub: order a test'},
  letter3: {sv: 'Till hubben: ett certifikat ska bytas', en: 'To the hub: a certificate is to be changed'},
  letter4: {sv: 'Till hubben: beställ produktion', en: 'To the hub: order production'},
}
