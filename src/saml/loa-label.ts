import {type Text, fillText} from '../text.ts'
import {type LoaName, loaNames, loaOf} from './loa.ts'

/** What the name of a level says, in words; for an unknown one, the name that was most likely meant. */
export function loaLabel(uri: string): Text {
  const known = loaOf(uri)
  if (known) return labelOf(known)
  const meant = loaNames.find((one) => one.uri.toLowerCase() === uri.trim().toLowerCase())
  return meant ? fillText(words.twin, {uri: meant.uri}) : words.unknown
}

function labelOf({vocabulary, level, standing, uri}: LoaName): Text {
  if (vocabulary === 'saml') return words.way
  const step = /-(low|sub|high)$/.exec(uri)?.[1]
  const base = level === undefined ? words.named : words.level
  const named = step === undefined ? (uri.split('/').at(-1) ?? uri) : `eIDAS ${step}`
  const slots = {level: String(level ?? ''), named, by: vocabularies[vocabulary]}
  const {sv, en} = fillText(base, slots)
  const {sv: more, en: moreEn} = standings[standing]
  const resident = uri.endsWith('-nonresident') ? words.nonresident : {sv: '', en: ''}
  return {sv: `${sv}${resident.sv}${more}`, en: `${en}${resident.en}${moreEn}`}
}

const vocabularies: Readonly<Record<Exclude<LoaName['vocabulary'], 'saml'>, string>> = {
  sambi: 'Sambi',
  'svensk-e-legitimation': 'Svensk e-legitimation',
  'sweden-connect': 'Sweden Connect',
  skolfederation: 'Skolfederation',
}

const standings: Readonly<Record<LoaName['standing'], Text>> = {
  'in-use': {sv: '', en: ''},
  uncertified: {sv: ', inte granskad av Digg', en: ', not vouched for by Digg'},
  deprecated: {sv: ', namnet är på väg bort', en: ', a name on its way out'},
}

const words = {
  level: {sv: 'tillitsnivå {level}, {by}', en: 'level {level}, {by}'},
  named: {sv: '{named}, {by}', en: '{named}, {by}'},
  nonresident: {sv: ', utan svenskt personnummer', en: ', without a Swedish personal number'},
  way: {sv: 'ett sätt att logga in, ingen tillitsnivå', en: 'a way to log in, not a level'},
  unknown: {sv: 'okänt namn på tillitsnivå', en: 'unknown name for a level'},
  twin: {sv: 'okänt namn; skiljer bara i stora och små bokstäver från {uri}', en: 'unknown; only capitals differ from {uri}'},
} as const
