import type {Audience} from './audience.ts'
import type {Fleet} from './fleet.ts'
import {fleetIntroduction, fleetSections} from './fleet-to-text.ts'
import {oneLine} from './formats/clean.ts'
import {markdownText} from './markdown-text.ts'

/** The same as the text, as headings and lists. The text of others stays text. */
export function fleetToMarkdown(fleet: Fleet, audience: Audience): string {
  const {title, lines} = fleetIntroduction(fleet, audience)
  const safe = (text: string): string => markdownText(oneLine(text))
  const sections = fleetSections(fleet, audience).flatMap(({heading, lines: items}) => [`## ${safe(heading)}`, '', ...items.map((item) => `- ${safe(item)}`), ''])
  return [`# ${safe(title)}`, '', ...lines.flatMap((line) => [safe(line), '']), ...sections].join('\n')
}
