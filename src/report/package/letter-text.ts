import {carriedAttributes} from '../../package/attributes.ts'
import {type PackageFacts, blank, slotsOf} from '../../package/facts.ts'
import {idpNames} from '../../package/idp-kind.ts'
import type {Letter} from '../../package/letters.ts'
import {type Language, fill} from '../../text.ts'
import {wrap} from '../wrap.ts'

/** Filled in with what the letter itself does not know: how the checklist stands. */
export interface LetterMatter {
  readonly facts: PackageFacts
  readonly language: Language
  readonly standing: Readonly<Record<'preparation' | 'test', string>>
}

/** The letter, ready to be pasted into a mail: plain text, lines of 72 columns. It never holds anything of a person. */
export function letterText({subject, lines}: Letter, {facts, language, standing}: LetterMatter): string {
  const slots = {
    ...slotsOf(facts, language),
    ...standing,
    product: idpNames[facts.kind][language],
    attributes: [...carriedAttributes.filter(({isUsual}) => isUsual).map(({name, what}) => `  ${name} (${what[language]})`), `  ${blank(language, more[language])}`].join('\n'),
  }
  const to = language === 'sv' ? 'Till: ‹fyll i: hubbens adress›' : "To: ‹fill in: the hub's address›"
  const about = `${language === 'sv' ? 'Ämne' : 'Subject'}: ${fill(subject[language], slots)}`
  const body = lines(facts.kind).flatMap((line) => folded(fill(line[language], slots)))
  return [to, about, '', ...body, ''].join('\n')
}

const width = 72

const more = {sv: 'fler, bara om tjänsten måste ha dem', en: 'more, only if the service must have them'}

/** A list that was filled in keeps its lines; neither an address nor a blank is broken. */
function folded(line: string): readonly string[] {
  const keeps = (part: string): boolean => part === '' || part.startsWith('  ') || part.split(' ').some((word) => word.length > width)
  const joined = line.replaceAll(/‹[^›]*›/gu, (found) => found.replaceAll(' ', '\u00A0'))
  const lines = joined.split('\n').flatMap((part) => (keeps(part) ? [part] : wrap(part, {width, rest: /^\d\. /.test(part) ? '   ' : ''})))
  return lines.map((part) => part.replaceAll('\u00A0', ' '))
}
