import {editDistance} from '../parties/edit-distance.ts'
import {inPlainOrder} from '../text-order.ts'
import type {Rule} from './define.ts'
import {tellingWords} from './fold-text.ts'

/** A rule and how alike it is to a text: 0 nothing in common, 1 the same words. */
export interface Likeness {
  readonly rule: Rule
  readonly score: number
}

/** The rules whose texts share enough words with this one, most alike first. A word that few rules use weighs more. */
export function mostAlike(rules: readonly Rule[], text: string): readonly Likeness[] {
  const known = rules.map((rule) => ({rule, texts: textsOf(rule).map(tellingWords)}))
  const documents = known.map(({texts}) => new Set(texts.flatMap((words) => [...words])))
  const weight = weigher(documents)
  const wanted = respelt(tellingWords(text), new Set(documents.flatMap((words) => [...words])))
  return known
    .map(({rule, texts}) => ({rule, score: Math.max(0, ...texts.map((words) => likeness(wanted, words, weight)))}))
    .filter(({score}) => score >= enough)
    .sort((a, b) => b.score - a.score || inPlainOrder(a.rule.code, b.rule.code))
}

/** Below this, texts that have nothing to do with each other begin to look alike. */
const enough = 0.45

/** One word in common is chance. */
const fewestShared = 2

type Words = ReadonlySet<string>
type Weight = (word: string) => number

/** Words that nobody has, as the one that they are a letter from, when there is one. Short words are too alike for that. */
function respelt(wanted: Words, vocabulary: Words): Words {
  const near = (word: string): string =>
    vocabulary.has(word) || word.length < shortestRespelt
      ? word
      : ([...vocabulary].find((one) => one.startsWith(word.slice(0, 1)) && Math.abs(one.length - word.length) < 2 && editDistance(one, word) === 1) ?? word)
  return new Set([...wanted].map(near))
}

const shortestRespelt = 6

/** How much of both texts they share. A known text that is wholly there counts however much stands around it. */
function likeness(wanted: Words, known: Words, weight: Weight): number {
  const shared = [...known].filter((word) => wanted.has(word))
  if (shared.length < fewestShared) return 0
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0)
  const inKnown = sum(shared) / sum(known)
  const inWanted = sum(shared) / sum(wanted)
  return Math.max(Math.sqrt(inKnown * inWanted), inKnown >= nearlyAll ? inKnown * shorten : 0)
}

const nearlyAll = 0.75
const shorten = 0.7

/** The logarithm of how few texts have the word. A word that nobody has counts as the rarest. */
function weigher(documents: readonly Words[]): Weight {
  const counts = new Map<string, number>()
  for (const words of documents) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log((documents.length + 1) / (counts.get(word) ?? 1))
}

function textsOf({title, why, messages, alsoKnownAs}: Rule): readonly string[] {
  const texts = [title, why, ...Object.values(messages)].flatMap(({sv, en}) => [sv, en])
  return [...texts, ...alsoKnownAs.filter((alias) => /\s/.test(alias))]
}
