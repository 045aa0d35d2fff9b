import type {MetadataDetails} from '../../saml/metadata-details.ts'
import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {namesOf} from './names-of.ts'

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
    sv: 'Namnen visas på andras sidor. Märkord ur HTML och förvanskade bokstäver syns där som skräp, och märkorden körs som kod på en sida som inte skyddar sig.',
    en: 'The names are shown on the pages of others. HTML tags and garbled letters look like rubbish there, and the tags run as code on a page that does not protect itself.',
  },
  fix: {
    sv: 'Skriv namn och beskrivning som ren text, spara filen i UTF-8, och skriv länkar med https.',
    en: 'Write names and descriptions as plain text, save the file in UTF-8, and write links with https.',
  },
  messages: {
    markup: {
      sv: '{part} innehåller HTML: «{got}».',
      en: '{part} has HTML in it: «{got}».',
    },
    garbled: {
      sv: '{part} är «{got}»: å, ä eller ö har blivit andra tecken.',
      en: '{part} is «{got}»: å, ä or ö has become other characters.',
    },
    link: {
      sv: '{part} är «{got}». Väntat: en adress till en webbsida.',
      en: '{part} is «{got}». Expected: the address of a web page.',
    },
  },
  run: ({subject: {details}, found}) => [
    ...namesOf(details).filter(({got}) => /<\/?[a-z!][^>]*>?|&(lt|gt|amp|nbsp|#\d+);/i.test(got)).map((told) => found('markup', told)),
    ...namesOf(details).filter(({got}) => isGarbled(got)).map((told) => found('garbled', told)),
    ...linksOf(details)
      .filter(({got}) => !/^https?:\/\/[^\s/]+/i.test(got))
      .map((told) => found('link', told)),
  ],
})

function linksOf({organization, extensions}: MetadataDetails): readonly {readonly part: string; readonly got: string}[] {
  const ofOrganization = Object.values(organization?.urls ?? {}).map((got) => ({part: 'OrganizationURL', got}))
  return [...ofOrganization, ...(extensions?.links ?? []).map(({part, got}) => ({part: `mdui:${part}`, got}))]
}

/** UTF-8 read as Latin-1 or Windows-1252, what stands for a letter that could not be read, and what stands for one that could not be written. */
function isGarbled(text: string): boolean {
  return /\uFFFD|Ã[\u0080-\u00BF…„–]|\p{L}\?\p{L}/u.test(text)
}
