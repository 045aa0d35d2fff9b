import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

/** SAML Metadata 2.3.2.2. */
const types: readonly string[] = ['technical', 'support', 'administrative', 'billing', 'other']

export const contactIsMisbuilt = defineRule({
  code: 'MET44',
  name: 'contact-is-misbuilt',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.3.2.2', 'MUST'),
  title: {
    sv: 'Kontakterna har en känd typ och en adress som går att skriva till',
    en: 'The contacts have a known type and an address that can be written to',
  },
  why: {
    sv: 'Listor över kontakter byggs av typen. En okänd typ gör att schemat avvisar filen, och en felskriven adress når ingen.',
    en: 'Lists of contacts are built from the type. With an unknown type the schema refuses the file, and a misspelt address reaches nobody.',
  },
  fix: {
    sv: 'Använd technical, support, administrative, billing eller other, och en adress som mailto:drift@kommunen.se.',
    en: 'Use technical, support, administrative, billing or other, and an address such as mailto:drift@kommunen.se.',
  },
  alsoKnownAs: ['A18'],
  messages: {
    type: {
      sv: 'En kontakt är av typen «{got}», som inte finns.',
      en: 'A contact is of the type «{got}», which does not exist.',
    },
    empty: {sv: 'Kontakten av typen {type} har ett tomt EmailAddress.', en: 'The contact of the type {type} has an empty EmailAddress.'},
    bare: {
      sv: 'Kontakten av typen {type} har en e-postadress utan «mailto:» först.',
      en: 'The contact of the type {type} has a mail address without «mailto:» before it.',
    },
    mail: {
      sv: 'Kontakten av typen {type} har en e-postadress som inte går att skriva till: den saknar @ eller har fler, eller mellanslag i sig.',
      en: 'The contact of the type {type} has a mail address that cannot be written to: it lacks @ or has several, or white space in it.',
    },
  },
  applies: ({subject}) => subject.details.contacts.length > 0,
  run: ({subject: {details: {contacts}}, found}) =>
    contacts.flatMap(({type = '', emails}) => [
      ...(types.includes(type) ? [] : [found('type', {got: type})]),
      ...[...new Set(emails.flatMap((email) => faultOf(email) ?? []))].map((fault) => found(fault, {type})),
    ]),
})

/** EmailAddress is a URI, and an absolute one as every URI in SAML (Core 1.3.2). */
function faultOf(email: string): 'empty' | 'mail' | 'bare' | undefined {
  if (email === '') return 'empty'
  if (!/^(mailto:)?[^\s@:<>]+@[^\s@:<>]+$/i.test(email)) return 'mail'
  return /^mailto:/i.test(email) ? undefined : 'bare'
}
