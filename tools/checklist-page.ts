import {candidates} from '../src/checklist/candidates.ts'
import {conflicts} from '../src/checklist/conflicts.ts'
import {items} from '../src/checklist/items/index.ts'
import {phaseTitles} from '../src/checklist/phase.ts'
import {profiles} from '../src/checklist/profiles/index.ts'
import {ownerWord} from '../src/report/finding.ts'
import type {Language} from '../src/text.ts'

/** What people vouch for, the profiles and where they disagree, and what became of each candidate check. */
export function checklistSections(language: Language): readonly (readonly string[])[] {
  const told = items.map(({code, title, why, how, owner, phase, concerns, requirement}) => [
    `### ${code} ${title[language]}`,
    `${phaseTitles[phase][language]} · ${ownerWord(owner, language)}${concerns === 'own-idp' ? ` · ${words.ownIdp[language]}` : ''}`,
    `${why[language]} ${how[language]}`,
    `[${requirement.document} ${requirement.section}](${requirement.url}): ${requirement.strength}`,
  ])
  const known = profiles.map(
    ({name, title, source, confirmed}) =>
      `- \`${name}\`: [${title[language]}](${source.url})${confirmed ? '' : `. ${words.assumed[language]}`}`,
  )
  const differing = conflicts.map(({id, topic, demands}) => {
    const each = Object.entries(demands).map(([name, demand]) => `\`${name}\` ${demand[language]}`)
    return `- **${id} ${topic[language]}**: ${each.join('; ')}`
  })
  const became = Object.entries(candidates).map(([id, codes]) => `${id} ${codes.join(' ') || '–'}`)
  return [
    [`## ${words.items[language]}`],
    ...told,
    [`## ${words.profiles[language]}`, known.join('\n'), differing.join('\n')],
    [`## ${words.candidates[language]}`, `${became.join(' · ')}.`],
  ]
}

const words = {
  ownIdp: {sv: 'bara för den som har en egen IdP', en: 'only for those with an IdP of their own'},
  assumed: {sv: 'Vårt antagande; inte bekräftad.', en: 'Our assumption; not confirmed.'},
  items: {sv: 'Att intyga', en: 'To vouch for'},
  profiles: {sv: 'Profilerna, och var de är oense', en: 'The profiles, and where they disagree'},
  candidates: {
    sv: 'Vad de 152 kandidaterna blev (– : se not-checked.md)',
    en: 'What the 152 candidates became (– : see not-checked.md)',
  },
} as const
