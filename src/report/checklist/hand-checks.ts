import {attestedBy, noEvidence} from '../../checklist/grounds.ts'
import {type Item, levelOfItem} from '../../checklist/items/item.ts'
import type {Attestation, OrganisationFile} from '../../checklist/organisation-file.ts'
import {inPlainOrder} from '../../text-order.ts'
import {type Language, type Text, fill} from '../../text.ts'
import type {Check} from '../checks.ts'

/** What is known beside the evidence: the organisation's file, and which day it is. */
export interface Vouching {
  readonly file: OrganisationFile
  /** `2026-12-31` */
  readonly today: string
  readonly language: Language
  readonly hasOwnIdp: boolean
}

/** An item as a check: settled by the newest attestation that still counts, else open. */
export function itemCheck(item: Item, vouching: Vouching): Check {
  const {language, hasOwnIdp} = vouching
  const level = levelOfItem(item)
  const open: Check = {
    code: item.code,
    name: item.name,
    title: item.title[language],
    verdict: 'by-hand',
    level,
    certainty: 'proved',
    owner: item.owner,
    messages: [],
    why: item.why[language],
    fix: item.how[language],
    requirement: item.requirement,
    hiddenBy: null,
    line: null,
    evidence: noEvidence,
    phase: item.phase,
    waiver: null,
  }
  if (item.concerns === 'own-idp' && !hasOwnIdp) return {...open, verdict: 'not-applicable'}
  return vouchedFor(open, vouching)
}

/** The check with what somebody says of it, for one that no machine has settled. */
export function vouchedFor(open: Check, {file, today, language}: Vouching): Check {
  const newest = file.attestations
    .filter(({item}) => item === open.code)
    .toSorted((one, other) => inPlainOrder(one.date, other.date))
    .at(-1)
  if (!newest) return open
  const doubt = doubtAbout(newest, today, file.attestationDays)
  const {by, date, note = null, holds} = newest
  if (doubt) return {...open, messages: [fill(doubt[language], {by, date})]}
  const evidence = attestedBy(by, date, note)
  if (holds) return {...open, verdict: 'passed', evidence, messages: []}
  const told = fill(words.denied[language], {by, date, note: note === null ? '' : `: ${note}`})
  return {...open, verdict: open.level === 'error' ? 'failed' : open.level, messages: [told], evidence}
}

/** Why an attestation does not count; nothing when it does. */
function doubtAbout({date, validUntil}: Attestation, today: string, days: number): Text | undefined {
  if (date > today) return words.future
  const age = (Date.parse(today) - Date.parse(date)) / 86_400_000
  return age > days || (validUntil !== undefined && validUntil < today) ? words.stale : undefined
}

const words = {
  denied: {sv: '{by} sade {date} att det inte gäller{note}.', en: '{by} said on {date} that it does not hold{note}.'},
  future: {sv: '{by} har intygat det för {date}, som inte har varit.', en: '{by} vouched for it on {date}, which has not been.'},
  stale: {
    sv: '{by} intygade det {date}, och det är för länge sedan.',
    en: '{by} vouched for it on {date}, and that is too long ago.',
  },
} as const
