import type {RuleResult} from '../rules/evaluate.ts'
import type {Certainty, Level, Owner} from '../rules/define.ts'
import type {Requirement} from '../requirement.ts'
import {type Language, type Text, fill} from '../text.ts'
import {wrap} from './wrap.ts'

/** A finding as reports carry it: one language, everything needed to act on it. */
export interface ReportedFinding {
  readonly code: string
  readonly name: string
  readonly level: Level
  readonly certainty: Certainty
  readonly owner: Owner
  readonly message: string
  readonly why: string
  readonly fix: string
  /** The hop, document or page it was seen at, for people. */
  readonly where: string
  readonly requirement: Requirement
}

/** One finding for each message of a failed result. */
export function reportFindings(result: RuleResult, where: string, language: Language): readonly ReportedFinding[] {
  const {rule} = result
  return result.findings.map((finding) => ({
    code: rule.code,
    name: rule.name,
    level: result.level,
    certainty: rule.certainty,
    owner: rule.owner,
    message: fill(rule.messages[finding.message]?.[language] ?? finding.message, finding.slots),
    why: rule.why[language],
    fix: rule.fix[language],
    where,
    requirement: rule.requirement,
  }))
}

/** A finding as a block of at most 80 columns, the verdict word first. */
export function findingToText(finding: ReportedFinding, language: Language): string {
  const row = (label: Text, text: string): readonly string[] =>
    wrap(text, {first: `  ${label[language].padEnd(10)}`, rest: ' '.repeat(12)})
  return [
    ...wrap(`${levelWord(finding.level, language)} ${finding.code}  ${finding.message}`, {first: '', rest: '  '}),
    ...row(words.where, finding.where),
    ...row(words.why, finding.why),
    ...row(words.fix, finding.fix),
    ...row(words.owner, ownerWord(finding.owner, language)),
    ...row(words.certainty, certaintyWords[finding.certainty][language]),
  ].join('\n')
}

export function levelWord(level: Level, language: Language): string {
  return levelWords[level][language]
}

export function ownerWord(owner: Owner, language: Language): string {
  return ownerWords[owner][language]
}

const levelWords: Readonly<Record<Level, Text>> = {
  error: {sv: 'FEL', en: 'ERROR'},
  warning: {sv: 'VARNING', en: 'WARNING'},
  notice: {sv: 'NOTERA', en: 'NOTE'},
}

const certaintyWords: Readonly<Record<Certainty, Text>> = {
  proved: {sv: 'säker', en: 'certain'},
  indication: {sv: 'trolig', en: 'likely'},
}

const ownerWords: Readonly<Record<Owner, Text>> = {
  'local-idp': {sv: 'organisationens IdP-förvaltning', en: "the organisation's IdP team"},
  hub: {sv: 'hubbförvaltningen', en: 'the hub team'},
  service: {sv: 'tjänstens förvaltning eller leverantör', en: 'the service or its supplier'},
  user: {sv: 'användaren', en: 'the user'},
  network: {sv: 'nät och drift', en: 'network and operations'},
  'national-idp': {sv: 'den nationella legitimeringstjänsten', en: 'the national IdP'},
  directory: {sv: 'katalogförvaltningen (HSA)', en: 'the directory team (HSA)'},
  support: {sv: 'supporten', en: 'support'},
}

const words = {
  where: {sv: 'Var', en: 'Where'},
  why: {sv: 'Varför', en: 'Why'},
  fix: {sv: 'Gör så', en: 'Do this'},
  owner: {sv: 'Ansvar', en: 'Owner'},
  certainty: {sv: 'Visshet', en: 'Certainty'},
} as const
