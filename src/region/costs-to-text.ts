import {type Language, type Text, fill} from '../text.ts'
import {wrap} from '../report/wrap.ts'
import {type FigureName, type Figures, figureNames} from './cost-figures.ts'
import type {Costs, Range} from './costs.ts'

/** The comparison for people, 80 columns wide, each figure with its origin. */
export function costsToText(costs: Costs, figures: Figures, language: Language): string {
  const say = (text: Text, slots: Readonly<Record<string, string>> = {}): string => fill(text[language], slots)
  const {shared, eachOnItsOwn: own, budget} = costs
  const count = (value: number): string => value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')
  const range = ({low, high}: Range): string => `${count(low)}–${count(high)}`
  const rows: readonly (readonly [Text, Text, Readonly<Record<string, string>>])[] = [
    [words.shared, words.sharedText, {money: count(shared.moneyPerYear), each: range(shared.hoursEach), all: range(shared.hoursInAll), with: String(costs.municipalitiesWithIdp)}],
    [
      words.own,
      words.ownText,
      {
        money: count(own.moneyPerYear),
        without: String(costs.municipalitiesWithoutIdp),
        price: count(figures['own-connection'].value),
        each: range(own.hoursEach),
        all: range(own.hoursInAll),
        with: String(own.organisations),
        idps: String(own.idpsOfTheRegion),
      },
    ],
    [words.commercial, words.commercialText, {}],
    [
      words.budget,
      words.budgetText,
      {items: budget.items.map(count).join(' + '), total: count(budget.total), half: count(budget.region)},
    ],
  ]
  return [
    say(words.heading),
    ...rows.flatMap(([title, text, slots]) => ['', say(title), ...wrap(say(text, slots), {first: '  ', rest: '  '})]),
    '',
    say(words.origins),
    ...figureNames.map((name) => originLine(name, figures, language, count)),
  ].join('\n')
}

function originLine(name: FigureName, figures: Figures, language: Language, count: (value: number) => string): string {
  const {value, origin} = figures[name]
  return `  ${name.padEnd(18)}${count(value).padStart(10)}  ${origins[origin][language]}`
}

const origins = {
  assignment: {sv: 'regionens uppdragsbeskrivning', en: "the region's assignment"},
  register: {sv: 'registret över parter', en: 'the register of parties'},
  own: {sv: 'din egen siffra', en: 'your own figure'},
} as const

const words = {
  heading: {sv: 'TRE VÄGAR TILL MOBILT EFOS', en: 'THREE WAYS TO MOBILT EFOS'},
  shared: {sv: 'Gemensam hubb', en: 'A shared hub'},
  sharedText: {
    sv: '{money} kr per år för strukturen, och {each} timmar för var och en av {with} kommuner och VGR ({all} timmar i allt).',
    en: 'SEK {money} a year for the structure, and {each} hours for each of {with} municipalities and VGR ({all} hours in all).',
  },
  own: {sv: 'Var och en för sig', en: 'Each on its own'},
  ownText: {
    sv: '{without} kommuner × {price} kr = {money} kr per år, och {each} timmar för var och en av {with} kommuner med egen IdP ({all} timmar i allt). VGR har {idps} IdP:er; timmarna för dem är inte angivna.',
    en: '{without} municipalities × SEK {price} = SEK {money} a year, and {each} hours for each of {with} municipalities with an IdP of their own ({all} hours in all). VGR has {idps} IdPs; the hours for them are not stated.',
  },
  commercial: {sv: 'Kommersiell aktör', en: 'A commercial actor'},
  commercialText: {sv: 'Enligt avtal. Det finns ingen siffra.', en: 'By agreement. There is no figure.'},
  budget: {sv: 'Projektets budget', en: 'The budget of the project'},
  budgetText: {
    sv: '{items} = {total} kr, delat lika: VGR {half} kr och kommunerna {half} kr.',
    en: '{items} = SEK {total}, in halves: VGR SEK {half} and the municipalities SEK {half}.',
  },
  origins: {sv: 'Siffrorna, och var de kommer ifrån', en: 'The figures, and where they come from'},
} as const
