import type {SchemaComplaint} from '../evidence/schema.ts'
import type {Text} from '../text.ts'
import type {Finding} from './define.ts'

/** Breaches told one by one; the rest are counted. */
const told = 8

/** What breaches of an XML schema are told as, by every rule about them. */
export function schemaFindings(complaints: readonly SchemaComplaint[]): readonly Finding[] {
  const rest = complaints.length - told
  const more: Finding = {message: 'more', slots: {count: String(rest)}}
  return [...complaints.slice(0, told).map(findingOf), ...(rest > 0 ? [more] : [])]
}

function findingOf({fault, line, element, detail, got}: SchemaComplaint): Finding {
  const where = {line: String(line), element}
  switch (fault) {
    case 'misplaced':
      return detail === '' ? {message: 'stray', slots: where} : {message: fault, slots: {...where, expected: detail}}
    case 'incomplete':
    case 'missing-attribute':
      return {message: fault, slots: {...where, expected: detail}}
    case 'unknown-attribute':
      return {message: fault, slots: {...where, got: detail}}
    case 'bad-value':
      return {message: fault, slots: {...where, got, expected: detail}}
    case 'text':
    case 'empty':
    case 'abstract':
      return {message: fault, slots: where}
    case 'namespace':
      return {message: fault, slots: {...where, got: got || '–', expected: detail || '–'}}
    case 'unbound':
    case 'unknown-type':
      return {message: fault, slots: {...where, got}}
    case 'other':
      return {message: fault, slots: {...where, reason: detail}}
  }
}

export const schemaMessages = {
  misplaced: {
    sv: 'Rad {line}: {element} står på fel plats. Väntat där: {expected}.',
    en: 'Line {line}: {element} stands in the wrong place. Expected there: {expected}.',
  },
  stray: {
    sv: 'Rad {line}: {element} hör inte hemma där.',
    en: 'Line {line}: {element} does not belong there.',
  },
  incomplete: {
    sv: 'Rad {line}: {element} är inte fullständigt. Väntat: {expected}.',
    en: 'Line {line}: {element} is not complete. Expected: {expected}.',
  },
  'missing-attribute': {
    sv: 'Rad {line}: {element} saknar attributet {expected}.',
    en: 'Line {line}: {element} lacks the attribute {expected}.',
  },
  'unknown-attribute': {
    sv: 'Rad {line}: {element} får inte ha attributet {got}.',
    en: 'Line {line}: {element} may not have the attribute {got}.',
  },
  'bad-value': {
    sv: 'Rad {line}: {element} får inte vara «{got}». Väntat: {expected}.',
    en: 'Line {line}: {element} may not be «{got}». Expected: {expected}.',
  },
  empty: {
    sv: 'Rad {line}: {element} är tomt.',
    en: 'Line {line}: {element} is empty.',
  },
  namespace: {
    sv: 'Rad {line}: {element} har fel namnrymd, {got}. Väntat: {expected}.',
    en: 'Line {line}: {element} is of the wrong namespace, {got}. Expected: {expected}.',
  },
  unbound: {
    sv: 'Rad {line}: {element} är «{got}», men prefixet före kolon är inte deklarerat (xmlns).',
    en: 'Line {line}: {element} is «{got}», but the prefix before the colon is not declared (xmlns).',
  },
  'unknown-type': {
    sv: 'Rad {line}: {element} är «{got}», en typ som inte finns.',
    en: 'Line {line}: {element} is «{got}», a type that does not exist.',
  },
  abstract: {
    sv: 'Rad {line}: {element} saknar xsi:type, som säger vad det är.',
    en: 'Line {line}: {element} has no xsi:type, which says what it is.',
  },
  text: {
    sv: 'Rad {line}: {element} har text mellan sina element.',
    en: 'Line {line}: {element} has text among its elements.',
  },
  other: {
    sv: 'Rad {line}: {element} följer inte schemat: {reason}',
    en: 'Line {line}: {element} does not follow the schema: {reason}',
  },
  more: {
    sv: 'Ytterligare {count} ställen följer inte schemat.',
    en: '{count} more places do not follow the schema.',
  },
} as const satisfies Record<string, Text>
