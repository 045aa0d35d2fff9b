import {onlyOwn} from '../../only-own.ts'
import {type Language, type Text, fill} from '../../text.ts'
import {visible} from '../blocks.ts'
import {wrap} from '../wrap.ts'
import type {ChangedEntity, FactDifference, MetadataDiff} from './metadata-diff.ts'

/** What differs, entity by entity, in lines of at most 80 columns. */
export function metadataDiffToText(diff: MetadataDiff, language: Language): string {
  const {a, b, added, removed, changed, broken, same} = diff
  const list = (heading: Text, sign: string, ids: readonly string[]): readonly string[] =>
    ids.length === 0 ? [] : [[heading[language], ...ids.flatMap((id) => line(id, `  ${sign} `, '    '))].join('\n')]
  const brokenLines = broken.flatMap(({entityId, file, line: at}) =>
    line(fill(words.broken[language], {entityId, file, line: String(at)}), '', '  '),
  )
  return [
    [...line(a, 'A  ', '   '), ...line(b, 'B  ', '   ')].join('\n'),
    ...list(words.removed, '−', removed),
    ...list(words.added, '+', added),
    ...changed.map((entity) => changedLines(entity, language)),
    ...(broken.length > 0 ? [brokenLines.join('\n')] : []),
    same ? words.same[language] : wrap(fill(words.count[language], countsOf(diff))).join('\n'),
  ].join('\n\n')
}

function changedLines({entityId, differences}: ChangedEntity, language: Language): string {
  return [words.changed[language], ...line(entityId, '  ', '    '), ...differences.flatMap((one) => factLines(one, language))].join('\n')
}

function factLines({where, removed, added}: FactDifference, language: Language): readonly string[] {
  return [
    ...line(where.split('/').map((part) => partWords[part]?.[language] ?? part).join(', '), '    ', '      '),
    ...removed.flatMap((value) => line(value, '      − ', '        ')),
    ...added.flatMap((value) => line(value, '      + ', '        ')),
  ]
}

function line(text: string, first: string, rest: string): readonly string[] {
  return wrap(visible(text) || '–', {first, rest})
}

function countsOf({added, removed, changed, unchanged}: MetadataDiff): Readonly<Record<string, string>> {
  const counts = {added: added.length, removed: removed.length, changed: changed.length, unchanged}
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]))
}

const partWords = onlyOwn<Text>({
  IDPSSODescriptor: {sv: 'IdP', en: 'IdP'},
  SPSSODescriptor: {sv: 'Tjänst', en: 'Service'},
  role: {sv: 'Roll', en: 'Role'},
  signing: {sv: 'certifikat för signering', en: 'certificate for signing'},
  encryption: {sv: 'certifikat för kryptering', en: 'certificate for encryption'},
  'assurance-certification': {sv: 'Tillitsnivå', en: 'Level'},
  'entity-category': {sv: 'Kategori (entity category)', en: 'Entity category'},
  DisplayName: {sv: 'Namn (DisplayName)', en: 'DisplayName'},
  ContactPerson: {sv: 'Kontakt', en: 'Contact'},
  RequestedAttribute: {sv: 'begärda attribut, lista', en: 'requested attributes, list'},
})

const words = {
  added: {sv: 'TILLAGDA', en: 'ADDED'},
  removed: {sv: 'BORTTAGNA', en: 'REMOVED'},
  changed: {sv: 'ÄNDRAD', en: 'CHANGED'},
  broken: {
    sv: '{entityId} går inte att läsa i {file} (rad {line}); vgefos metadata lint säger varför.',
    en: '{entityId} cannot be read in {file} (line {line}); vgefos metadata lint says why.',
  },
  same: {sv: 'Filerna säger samma sak.', en: 'The files say the same thing.'},
  count: {
    sv: 'Tillagda: {added}. Borttagna: {removed}. Ändrade: {changed}. Lika: {unchanged}.',
    en: 'Added: {added}. Removed: {removed}. Changed: {changed}. The same: {unchanged}.',
  },
} as const
