import type {MetadataDetails} from '../../saml/metadata-details.ts'
import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const nameHoldsMarkup = defineRule({
  code: 'MET46',
  name: 'name-holds-markup',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.3.2.1', 'observed'),
  title: {
    sv: 'Namn i metadata är ren text, och länkar leder till webbsidor',
    en: 'Names in the metadata are plain text, and links lead to web pages',
  },
  why: {
    sv: 'Namnen visas på andras sidor. Märkord ur HTML syns där som skräp, eller körs som kod på en sida som inte skyddar sig.',
    en: 'The names are shown on the pages of others. HTML tags look like rubbish there, or run as code on a page that does not protect itself.',
  },
  fix: {
    sv: 'Skriv namn och beskrivning som ren text, och länkar med https.',
    en: 'Write names and descriptions as plain text, and links with https.',
  },
  messages: {
    markup: {
      sv: '{part} innehåller HTML: «{got}».',
      en: '{part} has HTML in it: «{got}».',
    },
    link: {
      sv: '{part} är «{got}». Väntat: en adress till en webbsida.',
      en: '{part} is «{got}». Expected: the address of a web page.',
    },
  },
  run: ({subject: {details}, found}) => [
    ...namesOf(details).filter(({got}) => /<\/?[a-z!][^>]*>?|&(lt|gt|amp|nbsp|#\d+);/i.test(got)).map((told) => found('markup', told)),
    ...linksOf(details)
      .filter(({got}) => !/^https?:\/\/[^\s/]+/i.test(got))
      .map((told) => found('link', told)),
  ],
})

function namesOf({organization, roles}: MetadataDetails): readonly {readonly part: string; readonly got: string}[] {
  const told = (part: string, texts: Readonly<Record<string, string>> = {}) => Object.values(texts).map((got) => ({part, got}))
  return [
    ...told('OrganizationName', organization?.names),
    ...told('OrganizationDisplayName', organization?.displayNames),
    ...roles.flatMap(({ui, attributeServices}) => [
      ...told('mdui:DisplayName', ui?.displayNames),
      ...told('mdui:Description', ui?.descriptions),
      ...attributeServices.flatMap(({serviceNames}) => told('ServiceName', serviceNames)),
    ]),
  ]
}

function linksOf({organization, extensions}: MetadataDetails): readonly {readonly part: string; readonly got: string}[] {
  const ofOrganization = Object.values(organization?.urls ?? {}).map((got) => ({part: 'OrganizationURL', got}))
  return [...ofOrganization, ...(extensions?.links ?? []).map(({part, got}) => ({part: `mdui:${part}`, got}))]
}
