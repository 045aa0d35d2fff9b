import {metadataUi} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const extensionIsMisplaced = defineRule({
  code: 'MET53',
  name: 'extension-is-misplaced',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: metadataUi('2.1', 'observed'),
  title: {
    sv: 'Tilläggen i metadata står i den del som läses',
    en: 'The extensions in metadata stand in the part that is read',
  },
  why: {
    sv: 'Ett tillägg på fel ställe är tillåtet enligt schemat, men ingen letar efter det där. Namn, logotyp eller kategori syns då aldrig.',
    en: 'An extension in the wrong place is allowed by the schema, but nobody looks for it there. So a name, a logotype or a category is never seen.',
  },
  fix: {
    sv: 'Flytta elementet till md:Extensions i den del som anges.',
    en: 'Move the element to md:Extensions in the part that is named.',
  },
  alsoKnownAs: ['A17'],
  messages: {
    elsewhere: {
      sv: '{part} står i md:Extensions i {within}. Väntat: i {expected}.',
      en: '{part} stands in md:Extensions of {within}. Expected: in {expected}.',
    },
  },
  applies: ({subject: {details}}) => details.extensions !== undefined,
  run: ({subject: {details}, found}) => (details.extensions?.misplaced ?? []).map((told) => found('elsewhere', told)),
})
