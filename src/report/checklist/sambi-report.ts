import {type SambiRoute, sambiItems} from '../../checklist/items/sambi.ts'
import {type JudgedEvidence, lineOf} from '../../checklist/lines.ts'
import {sambiProfile} from '../../checklist/profiles/sambi.ts'
import {rules} from '../../rules/index.ts'
import {type CheckReport, type Suite, checkOf} from '../checks.ts'
import {type Vouching, itemCheck} from './hand-checks.ts'

/** What is known of one organisation on its way to Sambi. */
export interface SambiMatter extends Vouching {
  readonly subject: string
  readonly fileName: string | null
  /** By the rules of metadata, in the profile `sambi`; empty when no metadata was given. */
  readonly judged: readonly JudgedEvidence[]
}

/** Steps that a person settles, in their order, and what metadata shows. */
export function sambiSuite(matter: SambiMatter, route: SambiRoute): Suite {
  const {judged, language, subject, fileName} = matter
  const byHand = sambiItems.filter(({routes}) => routes.includes(route)).map((item) => itemCheck(item, matter))
  const byRule = rules
    .filter(({on}) => on === 'metadata' || on === 'published')
    .map((rule) => {
      const {result, evidence} = lineOf(rule, judged)
      return checkOf(result, language, {evidence, phase: 'production'})
    })
  return {subject, file: fileName, checks: [...byHand, ...byRule]}
}

export interface SambiReportOptions {
  readonly language: Vouching['language']
  readonly route: SambiRoute
  readonly version: string
  readonly now: Date
}

export function sambiReport(suites: readonly Suite[], {language, route, version, now}: SambiReportOptions): CheckReport {
  return {
    schema: 'vgefos.checks/1',
    tool: {name: 'vgefos', version},
    title: titles[route][language],
    profile: sambiProfile.name,
    language,
    startedAt: now.toISOString(),
    durationMs: 0,
    suites,
  }
}

const titles = {
  direct: {sv: 'Steget till Sambi, direkt', en: 'The step to Sambi, directly'},
  ombud: {sv: 'Steget till Sambi, genom ombud', en: 'The step to Sambi, through an agent'},
} as const
