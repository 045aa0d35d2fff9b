import * as v from 'valibot'
import {hasLuhnChecksum} from '../../src/parties/luhn.ts'
import type {Person} from './person.ts'

const words = v.pipe(v.string(), v.trim(), v.minLength(1))
const hsaId = v.pipe(
  v.string(),
  v.regex(/^TSTNMT\d{10}-[A-Za-z0-9]{4,14}$/, 'a test person has an HSA-id with the prefix TSTNMT'),
)
const organisationNumber = v.pipe(
  v.string(),
  v.regex(/^\d{6}-\d{4}$/, 'an organisation number is written NNNNNN-NNNN'),
  v.check(hasLuhnChecksum, 'the check digit of the organisation number is wrong'),
)
const personalNumber = v.pipe(
  v.string(),
  v.regex(/^(18|19|20)\d{10}$/, 'a personal number is twelve digits'),
  v.check((digits) => hasLuhnChecksum(digits.slice(2)), 'the check digit of the personal number is wrong'),
)

const list = <Item>(item: v.GenericSchema<Item>) => v.pipe(v.array(item), v.readonly())
const unit = {hsaId, name: words}

const commission = v.strictObject({
  hsaId,
  name: words,
  purpose: words,
  rights: list(v.pipe(v.string(), v.regex(/^[^;]+;[^;]+;[^;]+$/, 'a right has three parts'))),
  unit: v.strictObject(unit),
  provider: v.strictObject({...unit, number: organisationNumber}),
})

const employment = v.strictObject({
  hsaId,
  organisation: v.strictObject({slug: words, name: words, number: organisationNumber}),
  commissions: list(commission),
})

const person: v.GenericSchema<Person> = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'a key is a–z and hyphens')),
  givenName: words,
  surname: v.pipe(words, v.maxLength(101)),
  personalIdentityNumber: v.nullable(v.strictObject({value: personalNumber, seen: words})),
  protectedIdentity: v.boolean(),
  employments: v.pipe(v.array(employment), v.minLength(1), v.readonly()),
  mail: v.nullable(v.pipe(v.string(), v.regex(/@[a-z]+\.example$/, 'mail goes to .example'))),
  credential: v.strictObject({level: v.picklist([2, 3]), revoked: v.boolean()}),
})

const register = v.strictObject({
  schema: v.literal('vgefos.people/1'),
  people: v.pipe(
    v.array(person),
    v.minLength(1),
    v.check((people) => unique(people.map(({key}) => key)), 'two persons have the same key'),
    v.check((people) => unique(people.flatMap(hsaIdsOf)), 'two employments have the same HSA-id'),
    v.readonly(),
  ),
})

/** The one door for test persons. Throws a ValiError that names the first thing that is wrong. */
export function parsePeople(raw: unknown): readonly Person[] {
  return v.parse(register, raw, {abortEarly: true}).people
}

function hsaIdsOf({employments}: Person): readonly string[] {
  return employments.map((employment) => employment.hsaId)
}

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
