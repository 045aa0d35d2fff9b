import type {RuleResult} from '../rules/evaluate.ts'
import type {Certainty, Level, Owner} from '../rules/define.ts'
import type {Requirement} from '../requirement.ts'
import {type Language, type Text, fill} from '../text.ts'
import {type Ends, responsibleFor} from './responsible.ts'
import {wrap} from './wrap.ts'

/** A finding as reports carry it: one language, everything needed to act on it. */
export interface ReportedFinding {
  readonly code: string
  readonly name: string
  readonly level: Level
  readonly certainty: Certainty
  readonly owner: Owner
  /** The owner's own name, when the evidence tells. */
  readonly party?: string
  readonly message: string
  readonly why: string
  readonly fix: string
  /** The hop, document or page it was seen at, for people. */
  readonly where: string
  readonly requirement: Requirement
}

/** One finding for each message of a failed result. */
export function reportFindings(
  result: RuleResult,
  where: string,
  language: Language,
  ends: Ends = {from: undefined, to: undefined},
): readonly ReportedFinding[] {
  const {rule} = result
  const party = responsibleFor(rule, ends)?.[language]
  const told = (message: string): string => (result.fromMark ? fill(words.fromMark[language], {message}) : message)
  return result.findings.map((finding) => ({
    code: rule.code,
    name: rule.name,
    level: result.level,
    certainty: rule.certainty,
    owner: rule.owner,
    ...(party !== undefined && {party}),
    message: told(fill(rule.messages[finding.message]?.[language] ?? finding.message, finding.slots)),
    why: rule.why[language],
    fix: rule.fix[language],
    where,
    requirement: rule.requirement,
  }))
}

/** Findings of one rule: the same cause often shows in several places, and at every hop after the first. */
export interface FindingGroup {
  readonly first: ReportedFinding
  /** Each wording once, in order. */
  readonly messages: readonly string[]
  /** Each place once, in order. */
  readonly places: readonly string[]
}

/** The findings by rule, in the order in which the rules first appear. */
export function groupFindings(findings: readonly ReportedFinding[]): readonly FindingGroup[] {
  const codes = [...new Set(findings.map(({code}) => code))]
  return codes.flatMap((code) => {
    const group = findings.filter((finding) => finding.code === code)
    const [first] = group
    const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
    return first ? [{first, messages: unique(group.map(({message}) => message)), places: unique(group.map(({where}) => where))}] : []
  })
}

/** A group as a block of at most 80 columns, the verdict word first. */
export function findingToText({first, messages, places}: FindingGroup, language: Language): string {
  const row = (label: Text, text: string): readonly string[] =>
    wrap(text, {first: `  ${label[language].padEnd(10)}`, rest: ' '.repeat(12)})
  const [message = '', ...more] = messages
  const [place = '', ...further] = places
  return [
    ...wrap(`${levelWord(first.level, language)} ${first.code}  ${message}`, {first: '', rest: '  '}),
    ...more.flatMap((text) => wrap(text, {first: '  ', rest: '  '})),
    ...row(words.where, place),
    ...further.flatMap((text) => row(words.then, text)),
    ...row(words.why, first.why),
    ...row(words.fix, first.fix),
    ...row(words.owner, ownerText(first.owner, first.party, language)),
    ...row(words.certainty, certaintyWords[first.certainty][language]),
  ].join('\n')
}

export function levelWord(level: Level, language: Language): string {
  return levelWords[level][language]
}

export function ownerWord(owner: Owner, language: Language): string {
  return ownerWords[owner][language]
}

/** Who must act, by name if it is known. */
export function ownerText(owner: Owner, party: string | undefined, language: Language): string {
  const named = namedOwners[owner]
  return party === undefined || !named ? ownerWord(owner, language) : fill(named[language], {party})
}

const namedOwners: Partial<Readonly<Record<Owner, Text>>> = {
  'local-idp': {sv: 'IdP-förvaltningen hos {party}', en: 'the IdP team of {party}'},
  hub: {sv: 'hubbförvaltningen ({party})', en: 'the hub team ({party})'},
  service: {sv: 'förvaltningen av {party}, eller leverantören', en: '{party}, or its supplier'},
  'national-idp': {sv: 'den nationella legitimeringstjänsten ({party})', en: 'the national IdP ({party})'},
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
  'local-idp': {sv: 'utfärdarens IdP-förvaltning', en: 'the IdP team of the issuer'},
  hub: {sv: 'hubbförvaltningen', en: 'the hub team'},
  service: {sv: 'tjänstens förvaltning eller leverantör', en: 'the service or its supplier'},
  user: {sv: 'användaren', en: 'the user'},
  network: {sv: 'nät och drift', en: 'network and operations'},
  'national-idp': {sv: 'den nationella legitimeringstjänsten', en: 'the national IdP'},
  directory: {sv: 'katalogförvaltningen (HSA)', en: 'the directory team (HSA)'},
  support: {sv: 'supporten', en: 'support'},
}

const words = {
  fromMark: {sv: 'Enligt maskningen: {message}', en: 'According to the redaction: {message}'},
  where: {sv: 'Var', en: 'Where'},
  then: {sv: 'och', en: 'and'},
  why: {sv: 'Varför', en: 'Why'},
  fix: {sv: 'Gör så', en: 'Do this'},
  owner: {sv: 'Ansvar', en: 'Owner'},
  certainty: {sv: 'Visshet', en: 'Certainty'},
} as const
