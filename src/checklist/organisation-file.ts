import * as v from 'valibot'
import {type Document, LineCounter, isMap, isNode, isSeq, parseDocument} from 'yaml'
import {VgefosError, errorKinds} from '../errors.ts'
import {type Text, fill} from '../text.ts'

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay))
function isDay(text: string): boolean {
  const parsed = new Date(text)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
}

const code = v.pipe(v.string(), v.regex(/^(VGE-)?[A-Z]{2,4}\d{2}$/), v.transform((text) => text.replace(/^VGE-/, '')))
const words = v.pipe(v.string(), v.trim(), v.minLength(1))

const schema = v.strictObject({
  profile: v.optional(words),
  entityIds: v.optional(v.array(words), []),
  metadata: v.optional(words),
  recordings: v.optional(v.array(words), []),
  captures: v.optional(v.array(words), []),
  attestationDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 365),
  evidenceDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 90),
  attestations: v.optional(
    v.array(
      v.strictObject({
        item: code,
        by: words,
        date: day,
        holds: v.optional(v.boolean(), true),
        note: v.optional(words),
        validUntil: v.optional(day),
      }),
    ),
    [],
  ),
  waivers: v.optional(v.array(v.strictObject({code, reason: words, owner: words, until: day})), []),
  overrides: v.optional(
    v.array(
      v.strictObject({
        code,
        level: v.picklist(['error', 'warning', 'notice', 'off']),
        reason: words,
        owner: words,
        until: v.optional(day),
      }),
    ),
    [],
  ),
})

/** What an organisation keeps beside what machines can see. Days are `2026-12-31`; paths are seen from the file. */
export type OrganisationFile = v.InferOutput<typeof schema>
export type Attestation = OrganisationFile['attestations'][number]
export type Waiver = OrganisationFile['waivers'][number]

/** What counts when there is no file. */
export const emptyFile: OrganisationFile = v.parse(schema, {})

/** Reads the file's text. Throws E_BAD_CONFIG: one sentence, with the line. */
export function parseOrganisationFile(text: string, file: string): OrganisationFile {
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter, schema: 'core', version: '1.2'})
  const [broken] = document.errors
  if (broken) throw unusable(file, counter.linePos(broken.pos[0]).line, {sv: 'den är inte YAML', en: 'it is not YAML'})
  const result = v.safeParse(schema, valuesOf(document, file))
  if (result.success) return result.output
  const [issue] = result.issues
  const at = (issue.path ?? []).map(({key}) => key)
  throw unusable(file, lineAt(document, counter, at), sayIssue(issue, at))
}

/** An alias could unfold into something huge, and nobody needs one here. */
function valuesOf(document: Document, file: string): unknown {
  try {
    return (document.toJS({maxAliasCount: 0}) as unknown) ?? {}
  } catch {
    throw unusable(file, 1, {sv: 'alias (*) stöds inte', en: 'aliases (*) are not supported'})
  }
}

function sayIssue(issue: v.BaseIssue<unknown>, at: readonly unknown[]): Text {
  const place = at.map(String).join('.') || 'filen'
  const got = issue.received
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return {sv: `${place} är inget fält här`, en: `${place} is no field here`}
  if (got === 'undefined') return {sv: `${place} saknas`, en: `${place} is missing`}
  const wanted = wants[issue.type] ?? {sv: 'något annat', en: 'something else'}
  return {sv: `${place} ska vara ${wanted.sv}`, en: `${place} has to be ${wanted.en}`}
}

const wants: Readonly<Record<string, Text>> = {
  array: {sv: 'en lista', en: 'a list'},
  boolean: {sv: 'true eller false', en: 'true or false'},
  check: {sv: 'en dag som finns', en: 'a day that exists'},
  integer: {sv: 'ett heltal', en: 'a whole number'},
  min_length: {sv: 'en text som inte är tom', en: 'a text that is not empty'},
  min_value: {sv: 'minst 1', en: 'at least 1'},
  number: {sv: 'ett tal', en: 'a number'},
  picklist: {sv: 'error, warning, notice eller off', en: 'error, warning, notice or off'},
  regex: {sv: 'en kod som ORG01 eller en dag som 2026-12-31', en: 'a code such as ORG01 or a day such as 2026-12-31'},
  strict_object: {sv: 'fält med värden', en: 'fields with values'},
  string: {sv: 'en text', en: 'a text'},
}

/** The line of that place, or of the nearest one around it that the file has. */
function lineAt(document: Document, counter: LineCounter, path: readonly unknown[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    const pair = isMap(parent) ? parent.items.find((one) => isNode(one.key) && String(one.key) === key)?.key : undefined
    const node = pair ?? (isSeq(parent) ? parent.items[Number(key)] : undefined)
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
  }
  return 1
}

function unusable(file: string, line: number, reason: Text): VgefosError {
  const {says} = errorKinds.E_BAD_CONFIG
  return new VgefosError('E_BAD_CONFIG', {
    sv: fill(says.sv, {file, reason: `rad ${String(line)}, ${reason.sv}`}),
    en: fill(says.en, {file, reason: `line ${String(line)}, ${reason.en}`}),
  })
}
