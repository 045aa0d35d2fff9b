import type {Rule} from '../rules/define.ts'
import type {Match, Sureness} from '../rules/lookup.ts'
import {systemOf} from '../rules/other-systems.ts'
import {type Language, type Text, fill} from '../text.ts'
import {levelWord, ownerWord} from './finding.ts'
import {wrap} from './wrap.ts'

/** What a rule asks for and why, what it says when it is broken, who mends it and how. For the screen. */
export function ruleToText(rule: Rule, language: Language): string {
  const indented = (text: string): readonly string[] => wrap(text, {first: '  ', rest: '  '})
  const section = (title: Text, ...texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : ['', title[language], ...texts.flatMap(indented)]
  const {requirement} = rule
  const facts = fill(words.facts[language], {
    level: levelWord(rule.level, language),
    owner: ownerWord(rule.owner, language),
    certainty: words[rule.certainty][language],
  })
  return [
    ...wrap(`${rule.code}  ${rule.title[language]}`),
    `(${rule.name})`,
    ...section(words.why, rule.why[language]),
    ...section(words.says, ...Object.values(rule.messages).map((message) => `– ${message[language]}`)),
    ...section(words.fix, rule.fix[language]),
    ...section(words.demanded, `${requirement.document}, ${requirement.section}: ${requirement.strength}`, requirement.url),
    ...section(words.others, ...(rule.alsoKnownAs.length > 0 ? [rule.alsoKnownAs.join(' · ')] : [])),
    ...section(words.hides, ...(rule.hides.length > 0 ? [rule.hides.join(' ')] : [])),
    '',
    ...wrap(facts),
  ].join('\n')
}

/** The likeliest rule in full, after a word on how it was found and how sure that is; then the others on a line each. */
export function matchesToText(matches: readonly Match[], language: Language): string {
  const [first, ...others] = matches
  if (!first) return ''
  const {rule, sureness, by} = first
  const full = ruleToText(rule, language)
  if (by === rule.code) return full
  const system = by === undefined ? undefined : systemOf(by)
  const given = by === undefined ? words.alike[language] : system ? `${by} (${system})` : `”${by}”`
  const found = `${given} → ${rule.code}. ${words.sureness[language]}: ${surenessWords[sureness][language]}.`
  const also = others.map((other) => `${other.rule.code}  ${other.rule.title[language]}`)
  return [
    ...wrap(found),
    '',
    full,
    ...(also.length === 0 ? [] : ['', words.maybe[language], ...also.flatMap((text) => wrap(text, {first: '  ', rest: '         '}))]),
  ].join('\n')
}

/** Every rule on a line: its code and what it asks for. */
export function rulesToText(rules: readonly Rule[], language: Language): string {
  return rules.flatMap((rule) => wrap(`${rule.code}  ${rule.title[language]}`, {rest: '       '})).join('\n')
}

const surenessWords: Readonly<Record<Sureness, Text>> = {
  certain: {sv: 'säker', en: 'certain'},
  likely: {sv: 'trolig', en: 'likely'},
  possible: {sv: 'möjlig, texten är inte känd utan bara lik', en: 'possible, the text is not known but only alike'},
}

const words = {
  alike: {sv: 'Texten', en: 'The text'},
  sureness: {sv: 'Träff', en: 'Match'},
  maybe: {sv: 'Kan också vara', en: 'May also be'},
  why: {sv: 'Varför', en: 'Why'},
  says: {sv: 'Så här lyder felet', en: 'How the finding reads'},
  fix: {sv: 'Gör så', en: 'Do this'},
  demanded: {sv: 'Kravet står i', en: 'Demanded by'},
  others: {sv: 'Heter också', en: 'Also known as'},
  hides: {sv: 'Följdfel som inte visas då', en: 'Consequences not shown then'},
  facts: {
    sv: '{level}. Ansvar: {owner}. Visshet: {certainty}.',
    en: '{level}. Owner: {owner}. Certainty: {certainty}.',
  },
  proved: {sv: 'säker, bevisas av underlaget', en: 'certain, proved by the evidence'},
  indication: {sv: 'trolig, annat kan se likadant ut', en: 'likely, something else may look the same'},
} as const
