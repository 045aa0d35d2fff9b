import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const organisationIsNotTold = defineRule({
  code: 'MET29',
  name: 'organisation-is-not-told',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('2.1.1.1', 'MUST'),
  title: {
    sv: 'Metadata säger vilken organisation det är',
    en: 'The metadata says which organisation it is',
  },
  why: {
    sv: 'Den som ska välja eller felsöka ser organisationens namn. Utan det syns bara en teknisk adress.',
    en: 'Whoever chooses or mends sees the name of the organisation. Without it only a technical address is seen.',
  },
  fix: {
    sv: 'Lägg till Organization med OrganizationName, OrganizationDisplayName och OrganizationURL, på svenska (xml:lang="sv") och gärna på engelska.',
    en: 'Add Organization with OrganizationName, OrganizationDisplayName and OrganizationURL, in Swedish (xml:lang="sv") and preferably in English.',
  },
  alsoKnownAs: ['A16', 'B11'],
  messages: {
    none: {sv: 'Organization saknas.', en: 'Organization is missing.'},
    part: {sv: 'Organization saknar {got}.', en: 'Organization lacks {got}.'},
  },
  run: ({subject: {details: {organization}}, found}) => {
    if (!organization) return [found('none', {})]
    const {names, displayNames, urls} = organization
    const parts = {OrganizationName: names, OrganizationDisplayName: displayNames, OrganizationURL: urls}
    return Object.entries(parts)
      .filter(([, texts]) => !Object.values(texts).some(Boolean))
      .map(([got]) => found('part', {got}))
  },
})
