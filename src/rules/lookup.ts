import {editDistance} from '../parties/edit-distance.ts'
import type {Rule} from './define.ts'

/**
 * The rules that a person may mean: by our code (`SIG01`, `sig01`, `VGE-SIG01`), by name, by what others call it
 * (`MSIS7007`, `D15`), or by a piece of an error text. The best kind of match wins; an empty list means unknown.
 */
export function lookUpRules(rules: readonly Rule[], given: string): readonly Rule[] {
  const wanted = normal(given)
  const code = wanted.replace(/^vge-/, '')
  const ways: readonly ((rule: Rule) => boolean)[] = [
    (rule) => normal(rule.code) === code || rule.name === wanted,
    (rule) => aliasesOf(rule).includes(wanted),
    (rule) => aliasesOf(rule).some((alias) => mentions(wanted, alias)),
  ]
  const found = ways.map((matches) => rules.filter(matches)).find((matched) => matched.length > 0)
  return found ?? []
}

/** The codes that look most like what was given, nearest first. */
export function nearestCodes(rules: readonly Rule[], given: string): readonly string[] {
  const wanted = normal(given).replace(/^vge-/, '')
  return rules
    .map(({code, name}) => ({
      code,
      distance: Math.min(editDistance(wanted, normal(code)), editDistance(wanted, name)),
    }))
    .sort((a, b) => a.distance - b.distance || a.code.localeCompare(b.code, 'en'))
    .slice(0, 3)
    .map(({code}) => code)
}

/** A pasted error text holds the known fragment, or a typed fragment is a piece of the known one. */
function mentions(wanted: string, alias: string): boolean {
  if (isBareNumber(alias)) return false
  const word = new RegExp(`(?<![a-z0-9])${alias.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![a-z0-9])`)
  return word.test(wanted) || (wanted.length >= shortestFragment && alias.includes(wanted))
}

/** Shorter than this a fragment is found in too many texts. */
const shortestFragment = 6

/** An event number such as 364 is only worth something alone. */
function isBareNumber(alias: string): boolean {
  return /^\d+$/.test(alias)
}

function aliasesOf(rule: Rule): readonly string[] {
  return rule.alsoKnownAs.map(normal)
}

function normal(text: string): string {
  return text.trim().toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ')
}
