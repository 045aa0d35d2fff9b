import {readCertificate, shortFingerprint} from '../saml/certificate.ts'
import {originOf} from '../saml/certificate-origin.ts'
import type {Endpoint, EntityDescriptor, IdpRole, KeyDescriptor, SpRole} from '../saml/model.ts'
import type {Text} from '../text.ts'
import type {Block, Row} from './blocks.ts'
import {type Moments, localTime, relativeTime} from './moment.ts'

/** Entities shown one by one; a federation's file has thousands. */
const shown = 5

export function metadataBlocks(entities: readonly EntityDescriptor[], moments: Moments, now: Date): readonly Block[] {
  const heading: Text = {sv: 'METADATA', en: 'METADATA'}
  const rest = entities.length - shown
  const more = {label: {sv: 'Dessutom', en: 'And'}, value: moments.say(words.more, {count: String(rest)})}
  return [
    ...entities.slice(0, shown).map((entity) => ({heading, rows: entityRows(entity, moments, now)})),
    ...(rest > 0 ? [{heading, rows: [more]}] : []),
    ...(entities.length === 0 ? [{heading, rows: [{label: words.entity, value: moments.say(words.none)}]}] : []),
  ]
}

function entityRows(entity: EntityDescriptor, moments: Moments, now: Date): readonly Row[] {
  const {idp, sp, validUntil, displayNames} = entity
  const name = displayNames[moments.language] ?? Object.values(displayNames)[0]
  const until = moments.at(validUntil)
  const wanted = sp?.requestedAttributes ?? []
  const attributes = [moments.say(words.wanted, {count: String(wanted.length)}), ...wanted.map((one) => one.name)]
  return [
    {label: words.entity, value: entity.entityId},
    ...rowOf({sv: 'Namn', en: 'Name'}, name === undefined ? [] : [name]),
    ...rowOf({sv: 'Giltig till', en: 'Valid until'}, until === undefined ? [] : [until]),
    ...rowOf({sv: 'IdP', en: 'IdP'}, addresses(idp?.singleSignOn)),
    ...rowOf({sv: 'Tjänst (SP)', en: 'Service (SP)'}, addresses(sp?.assertionConsumers)),
    ...rowOf({sv: 'Certifikat', en: 'Certificates'}, certificateLines([idp, sp], moments, now)),
    ...rowOf({sv: 'Attribut', en: 'Attributes'}, wanted.length === 0 ? [] : attributes),
  ]
}

/** The first line beside the label, the others below it. */
function rowOf(label: Text, [first, ...others]: readonly string[]): readonly Row[] {
  return first === undefined ? [] : [{label, value: first, below: others}]
}

/** The role is told by its addresses; a role without any is told by a dash. */
function addresses(endpoints: readonly Endpoint[] | undefined): readonly string[] {
  if (endpoints?.length === 0) return ['–']
  return (endpoints ?? []).map(({binding, location}) => `${location ?? '?'} (${binding?.split(':').at(-1) ?? '?'})`)
}

type Roles = readonly (IdpRole | SpRole | undefined)[]

function certificateLines(roles: Roles, moments: Moments, now: Date): readonly string[] {
  const keys = roles.flatMap((role) => role?.keys ?? [])
  const lines = keys.flatMap((key) => key.certificates.map((text) => certificateLine(key, text, moments, now)))
  return [...new Set(lines)]
}

function certificateLine({use}: KeyDescriptor, text: string, moments: Moments, now: Date): string {
  const certificate = readCertificate(text)
  if (!certificate) return moments.say(words.unreadable)
  const end = certificate.notAfter
  const slots = {
    short: shortFingerprint(certificate.fingerprint),
    origin: moments.say(originOf(certificate).label),
    use: moments.say(uses[use ?? 'both']),
    date: localTime(end).slice(0, 10),
    when: relativeTime(end, now, moments.language),
  }
  return moments.say(end.getTime() <= now.getTime() ? words.expired : words.expires, slots)
}

const uses = {
  signing: {sv: 'signering', en: 'signing'},
  encryption: {sv: 'kryptering', en: 'encryption'},
  both: {sv: 'signering och kryptering', en: 'signing and encryption'},
} as const

const words = {
  entity: {sv: 'entityID', en: 'entityID'},
  none: {sv: '– (filen är tom på aktörer)', en: '– (the file names no entity)'},
  more: {sv: '{count} aktörer till', en: '{count} more entities'},
  wanted: {sv: '{count} begärs', en: '{count} requested'},
  unreadable: {sv: 'oläsligt', en: 'unreadable'},
  expires: {sv: '{short} {use}, {origin}, går ut {date} ({when})', en: '{short} {use}, {origin}, runs out {date} ({when})'},
  expired: {sv: '{short} {use}, {origin}, gick ut {date} ({when})', en: '{short} {use}, {origin}, ran out {date} ({when})'},
} as const
