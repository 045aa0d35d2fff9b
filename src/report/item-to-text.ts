import type {Item} from '../checklist/items/item.ts'
import {type Language, type Text, fill} from '../text.ts'
import {ownerWord} from './finding.ts'
import {wrap} from './wrap.ts'

/** What an item of the checklist asks a person to vouch for, why, and how to do it. For the screen. */
export function itemToText({code, name, title, why, how, owner, phase, requirement}: Item, language: Language): string {
  const section = (heading: Text, ...texts: readonly string[]): readonly string[] =>
    ['', heading[language], ...texts.flatMap((text) => wrap(text, {first: '  ', rest: '  '}))]
  return [
    ...wrap(`${code}  ${title[language]}`),
    `(${name})`,
    ...section(words.why, why[language]),
    ...section(words.how, how[language]),
    ...section(words.demanded, `${requirement.document}, ${requirement.section}: ${requirement.strength}`, requirement.url),
    '',
    ...wrap(fill(words.facts[language], {owner: ownerWord(owner, language), phase: words.phases[phase][language]})),
    fill(words.vouch[language], {code}),
  ].join('\n')
}

const words = {
  why: {sv: 'Varför', en: 'Why'},
  how: {sv: 'Gör så', en: 'Do this'},
  demanded: {sv: 'Krävs av', en: 'Demanded by'},
  phases: {
    preparation: {sv: 'förberedelse', en: 'preparation'},
    test: {sv: 'test', en: 'test'},
    production: {sv: 'produktion', en: 'production'},
  },
  facts: {
    sv: 'Intygas av en person; ingen maskin kan se det. Ansvar: {owner}. Skede: {phase}.',
    en: 'Vouched for by a person; no machine can see it. Owner: {owner}. Phase: {phase}.',
  },
  vouch: {
    sv: 'Intyga: vgefos org edit ORG --attest {code} --by "NAMN"',
    en: 'Vouch: vgefos org edit ORG --attest {code} --by "NAME"',
  },
} as const
