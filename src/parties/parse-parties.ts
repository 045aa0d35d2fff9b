import * as v from 'valibot'
import {vgefosError} from '../errors.ts'
import {hasLuhnChecksum} from './luhn.ts'
import {type Party, bases, connections, forbundIds} from './party.ts'

const words = v.pipe(v.string(), v.trim(), v.minLength(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

function fact<Value>(value: v.GenericSchema<Value>) {
  return v.pipe(
    v.strictObject({
      value,
      confirmed: v.boolean(),
      basis: v.picklist(bases),
      source: v.exactOptional(words),
    }),
    v.check(
      ({confirmed, basis, source}) => confirmed === (basis === 'source') && confirmed === (source !== undefined),
      'confirmed is true exactly when basis is "source" and source says where the value was read',
    ),
    v.readonly(),
  )
}

const facts = <Value>(value: v.GenericSchema<Value>) => v.pipe(v.array(fact(value)), v.readonly())

const organisationNumber = v.pipe(
  v.string(),
  v.regex(/^\d{6}-\d{4}$/, 'an organisation number is written NNNNNN-NNNN'),
  v.check(hasLuhnChecksum, 'the check digit of the organisation number is wrong'),
)

const idp = v.pipe(
  v.strictObject({
    connection: fact(v.picklist(connections)),
    count: fact(count),
    prepared: v.nullable(fact(count)),
    usedForSiths: v.nullable(fact(v.boolean())),
    entityIds: facts(words),
  }),
  v.check(
    ({connection, count, usedForSiths, entityIds}) =>
      connection.value === 'own-idp'
        ? count.value > 0
        : count.value === 0 && entityIds.length === 0 && usedForSiths?.value !== true,
    'an organisation with own-idp has at least one IdP; one with hub-idp has none, no entityIDs, and no SITHS in it',
  ),
  v.check(({count, prepared}) => (prepared?.value ?? 0) <= count.value, 'more IdPs are prepared than there are'),
  v.readonly(),
)

const party = v.pipe(
  v.strictObject({
    slug: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'a slug is a–z and hyphens')),
    kind: v.picklist(['region', 'municipality']),
    officialName: fact(words),
    shortName: fact(words),
    brands: facts(words),
    municipalityCode: v.nullable(fact(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a municipality code is four digits')))),
    forbund: v.nullable(fact(v.picklist(forbundIds))),
    organisationNumber: fact(organisationNumber),
    hsaIdPrefix: fact(v.pipe(v.string(), v.regex(/^SE\d{10}-$/, 'an HSA-id prefix is SE, ten digits and a hyphen'))),
    domains: v.pipe(v.array(fact(words)), v.minLength(1), v.readonly()),
    idp,
  }),
  v.check(
    ({kind, municipalityCode, forbund}) =>
      (kind === 'municipality') === (municipalityCode !== null) && (kind === 'municipality') === (forbund !== null),
    'a municipality has a code and a förbund; a region has neither',
  ),
  v.check(
    ({hsaIdPrefix, organisationNumber}) =>
      hsaIdPrefix.basis !== 'derived' || hsaIdPrefix.value === `SE${organisationNumber.value.replace('-', '')}-`,
    'a derived HSA-id prefix is SE, the organisation number and a hyphen',
  ),
  v.readonly(),
)

const unique = (what: string, keyOf: (party: Party) => string | undefined) =>
  v.check<readonly Party[], string>((parties) => {
    const keys = parties.map(keyOf).filter((key) => key !== undefined)
    return new Set(keys).size === keys.length
  }, `two organisations have the same ${what}`)

const register = v.strictObject({
  schema: v.literal('vgefos.parties/1'),
  parties: v.pipe(
    v.array(party),
    v.minLength(1),
    v.readonly(),
    unique('slug', ({slug}) => slug),
    unique('municipality code', ({municipalityCode}) => municipalityCode?.value),
    unique('organisation number', ({organisationNumber}) => organisationNumber.value),
  ),
})

/**
 * The one door for the register of organisations. `file` is only named in the error.
 * Throws E_BAD_REGISTER, which says the place of the first thing that is wrong.
 */
export function parseParties(raw: unknown, file = 'parties.json'): readonly Party[] {
  const parsed = v.safeParse(register, raw, {abortEarly: true})
  if (parsed.success) return parsed.output.parties

  const [issue] = parsed.issues
  throw vgefosError('E_BAD_REGISTER', {file, reason: `${placeOf(issue)}${issue.message}`})
}

/** `parties.3.organisationNumber.value (harryda): `, so that the line is found without counting. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  if (path === null) return ''
  const record: unknown = issue.path?.[2] ? issue.path[1]?.value : undefined
  const slug = typeof record === 'object' && record !== null && 'slug' in record ? String(record.slug) : undefined
  return slug === undefined ? `${path}: ` : `${path} (${slug}): `
}
