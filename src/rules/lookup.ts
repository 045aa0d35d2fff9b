import {editDistance} from '../parties/edit-distance.ts'
import {inPlainOrder} from '../text-order.ts'
import type {Rule} from './define.ts'
import {foldText} from './fold-text.ts'
import {mostAlike} from './likeness.ts'
import {codesIn, isFromMemory} from './other-systems.ts'

/**
 * - `certain`: our own code or name, or another system's code that means this and nothing else
 * - `likely`: a code with several meanings or known from memory, or a known error text
 * - `possible`: a text that is like a known one
 */
export type Sureness = 'certain' | 'likely' | 'possible'

export interface Match {
  readonly rule: Rule
  readonly sureness: Sureness
  /** What in the given text led here: a code or a known text. Absent when the texts are merely alike. */
  readonly by: string | undefined
}

const mostCandidates = 3

/**
 * The rules that a person may mean, at most three, most likely first: by our code (`SIG01`, `sig01`, `VGE-SIG01`) or
 * name, by what others call it (`MSIS7007`, `D15`, event 321), or by an error text that holds either or is like one.
 * An empty list means unknown.
 */
export function matchRules(rules: readonly Rule[], given: string): readonly Match[] {
  const ways = [() => byOwnName(rules, given), () => byAlias(rules, [given]), () => byCodesIn(rules, given), () => byQuote(rules, given)]
  for (const way of ways) {
    const matches = way()
    if (matches.length > 0) return matches.slice(0, mostCandidates)
  }
  return mostAlike(rules, given)
    .slice(0, mostCandidates)
    .map(({rule}) => ({rule, sureness: 'possible', by: undefined}))
}

function byOwnName(rules: readonly Rule[], given: string): readonly Match[] {
  const wanted = given.trim().toLowerCase().replace(/^vge-/, '')
  const named = rules.filter(({code, name}) => code.toLowerCase() === wanted || name === wanted)
  return named.map((rule) => ({rule, sureness: 'certain', by: rule.code}))
}

function byAlias(rules: readonly Rule[], given: readonly string[]): readonly Match[] {
  return given.flatMap((code) => {
    const wanted = foldText(code)
    const known = rules.filter(({alsoKnownAs}) => wanted !== '' && alsoKnownAs.some((alias) => foldText(alias) === wanted))
    const isCertain = known.length === 1 && !wanted.includes(' ') && !isFromMemory(code.trim())
    const sureness = isCertain ? 'certain' : 'likely'
    return known.map((rule): Match => ({rule, sureness, by: code.trim()}))
  })
}

/** A text that names several codes: the kind that says most decides, and a code beside an event number wins. */
function byCodesIn(rules: readonly Rule[], given: string): readonly Match[] {
  for (const codes of codesIn(given)) {
    const matches = codes.flatMap((code) => [...byOwnName(rules, code), ...byAlias(rules, [code])])
    if (matches.length > 0) return matches.filter(({rule}, at) => matches.findIndex((match) => match.rule === rule) === at)
  }
  return []
}

/** A pasted text that holds a known one, or is a piece of one. The longest says most. */
function byQuote(rules: readonly Rule[], given: string): readonly Match[] {
  const wanted = foldText(given)
  return rules
    .flatMap((rule) => {
      const [longest] = rule.alsoKnownAs.filter((alias) => quotes(wanted, foldText(alias))).sort((a, b) => b.length - a.length)
      return longest === undefined ? [] : [{rule, sureness: 'likely' as const, by: longest}]
    })
    .sort((a, b) => b.by.length - a.by.length || inPlainOrder(a.rule.code, b.rule.code))
}

function quotes(wanted: string, alias: string): boolean {
  // An event number such as 364 is only worth something alone; a code of three letters is found in too many texts.
  if (/^\d+$/.test(alias) || alias.length < 4) return false
  return ` ${wanted} `.includes(` ${alias} `) || (isFragment(wanted) && ` ${alias} `.includes(` ${wanted} `))
}

/** Two words at least, and long enough not to be found in everything. */
function isFragment(wanted: string): boolean {
  return wanted.length >= 10 && wanted.includes(' ')
}

/** The codes that look most like what was given, nearest first. */
export function nearestCodes(rules: readonly Rule[], given: string): readonly string[] {
  const wanted = given.trim().toLowerCase().replace(/^vge-/, '')
  return rules
    .map(({code, name}) => ({
      code,
      distance: Math.min(editDistance(wanted, code.toLowerCase()), editDistance(wanted, name)),
    }))
    .sort((a, b) => a.distance - b.distance || inPlainOrder(a.code, b.code))
    .slice(0, mostCandidates)
    .map(({code}) => code)
}
