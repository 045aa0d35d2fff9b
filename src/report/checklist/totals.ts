import type {CheckEvidenceKind} from '../../checklist/grounds.ts'
import {type Text, fill} from '../../text.ts'
import {type CheckReport, countEvidence} from '../checks.ts'

/** How much is settled and how much holds are two questions, so they are two sentences. */
export function totals({suites, language, profile}: CheckReport): readonly string[] {
  const counts = countEvidence(suites)
  const all = suites.flatMap(({checks}) => checks).filter(({verdict}) => verdict !== 'not-applicable')
  const settled = all.filter(({evidence}) => evidence.kind !== 'none')
  const holding = settled.filter(({verdict}) => verdict === 'passed')
  const kinds = (['machine', 'capture', 'attested', 'none'] as const).map((kind) => `${String(counts[kind])} ${kindWords[kind][language]}`)
  const slots = {settled: String(settled.length), all: String(all.length), holding: String(holding.length), kinds: kinds.join(', '), profile}
  return [
    fill(words.completeness[language], slots),
    fill(words.conformance[language], slots),
    fill(words.profile[language], slots),
  ]
}

const kindWords: Readonly<Record<CheckEvidenceKind, Text>> = {
  machine: {sv: 'maskinellt', en: 'by machine'},
  capture: {sv: 'i en fångst', en: 'in a capture'},
  attested: {sv: 'intygade', en: 'vouched for'},
  none: {sv: 'öppna', en: 'open'},
}

const words = {
  completeness: {
    sv: 'Avgjort: {settled} av {all} ({kinds}).',
    en: 'Settled: {settled} of {all} ({kinds}).',
  },
  conformance: {sv: 'Uppfyllt: {holding} av de {settled} avgjorda.', en: 'Holds: {holding} of the {settled} that are settled.'},
  profile: {sv: 'Profil: {profile}.', en: 'Profile: {profile}.'},
} as const
