import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const organisationIsNotInSwedish = defineRule({
  code: 'MET49',
  name: 'organisation-is-not-in-swedish',
  on: 'published',
  needs: ['policy'],
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.3.2.1', 'observed'),
  title: {
    sv: 'Organisationens namn och webbadress finns på svenska',
    en: 'The name and the web address of the organisation are given in Swedish',
  },
  why: {
    sv: 'Listor och felsidor i regionen är på svenska. Saknas språket visar de ett annat, eller inget alls.',
    en: 'Lists and error pages in the region are in Swedish. Without the language they show another one, or nothing at all.',
  },
  fix: {
    sv: 'Lägg till samma del en gång till med xml:lang="sv", bredvid den som finns.',
    en: 'Add the same part once more with xml:lang="sv", beside the one that is there.',
  },
  alsoKnownAs: ['A16', 'B11'],
  messages: {
    other: {
      sv: '{part} finns bara på {got}. Väntat: också på svenska (xml:lang="sv").',
      en: '{part} is given in {got} only. Expected: in Swedish too (xml:lang="sv").',
    },
  },
  applies: ({subject: {details}, facts: {policy}}) => policy.language !== undefined && details.organization !== undefined,
  run: ({subject: {details: {organization}}, found}) => {
    if (!organization) return []
    const {names, displayNames, urls} = organization
    return Object.entries({OrganizationName: names, OrganizationDisplayName: displayNames, OrganizationURL: urls}).flatMap(([part, texts]) => {
      const languages = Object.keys(texts).filter((language) => texts[language])
      return languages.length === 0 || languages.includes('sv') ? [] : [found('other', {part, got: languages.map((each) => each || '–').join(', ')})]
    })
  },
})
