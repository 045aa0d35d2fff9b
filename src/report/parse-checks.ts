import * as v from 'valibot'
import {evidenceKinds} from '../checklist/grounds.ts'
import {phases} from '../checklist/phase.ts'
import type {Text} from '../text.ts'
import type {CheckReport} from './checks.ts'

const verdicts = ['passed', 'failed', 'warning', 'notice', 'not-applicable', 'no-evidence', 'by-hand', 'waived', 'crashed'] as const
const verdict = v.picklist(verdicts)
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2,4}\d{2}$/))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const maybeText = v.nullable(v.string())
const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/), v.check((text) => !Number.isNaN(Date.parse(text))))

const check = v.object({
  code,
  name: v.string(),
  title: v.string(),
  verdict,
  level: v.picklist(['error', 'warning', 'notice']),
  certainty: v.picklist(['proved', 'indication']),
  owner: v.picklist(['local-idp', 'hub', 'service', 'user', 'network', 'national-idp', 'directory', 'support']),
  messages: v.array(v.string()),
  why: v.string(),
  fix: v.string(),
  requirement: v.object({
    document: v.string(),
    section: v.string(),
    strength: v.picklist(['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY', 'observed']),
    url: v.string(),
  }),
  hiddenBy: v.nullable(code),
  line: v.nullable(count),
  evidence: v.object({kind: v.picklist(evidenceKinds), source: maybeText, by: maybeText, date: maybeText, note: maybeText}),
  phase: v.nullable(v.picklist(phases)),
  waiver: v.nullable(v.object({reason: v.string(), owner: v.string(), until: day})),
})

const conflict = v.object({id: v.string(), topic: v.string(), codes: v.array(code), demands: v.record(v.string(), v.string())})

const source = v.object({
  kind: v.picklist(['metadata', 'recording', 'capture']),
  name: maybeText,
  app: maybeText,
  date: maybeText,
  doubt: maybeText,
})

const report = v.object({
  schema: v.literal('vgefos.checks/1'),
  tool: v.object({name: v.literal('vgefos'), version: v.string()}),
  title: v.string(),
  profile: v.string(),
  language: v.picklist(['sv', 'en']),
  startedAt: instant,
  durationMs: v.number(),
  conflicts: v.exactOptional(v.array(conflict)),
  sources: v.exactOptional(v.array(source)),
  suites: v.array(
    v.object({
      subject: v.string(),
      file: maybeText,
      checks: v.array(check),
      unlisted: v.exactOptional(v.record(verdict, count)),
    }),
  ),
})

/** A report that was read back, or why it is none: a phrase that says where in it, fit to end a sentence. */
export type ParsedChecks = {readonly report: CheckReport} | {readonly reason: Text}

/** Reads what `--format json` wrote. Keys that later versions have added are passed over. */
export function parseChecks(json: unknown): ParsedChecks {
  const parsed = v.safeParse(report, json, {abortEarly: true})
  if (parsed.success) return {report: parsed.output}
  const [issue] = parsed.issues
  const place = v.getDotPath(issue)
  if (place === null || place === 'schema')
    return {reason: {sv: 'den innehåller inget svar från checklist eller metadata lint', en: 'it holds no answer of checklist or metadata lint'}}
  return {reason: {sv: `värdet ${place} saknas eller har fel form`, en: `the value ${place} is missing or of the wrong form`}}
}
