import type {PublishedMetadata} from '../../evidence/metadata.ts'
import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {namesOf} from './names-of.ts'
import {addressesOf} from './web-address.ts'

export const templateWasLeft = defineRule({
  code: 'MET41',
  name: 'template-was-left',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.3.2', 'observed'),
  title: {
    sv: 'Inga exempel ur programvarans mall står kvar',
    en: 'No examples of the software’s template are left',
  },
  why: {
    sv: 'Namnen example.org, example.com och example.net är till för exempel och går inte att äga. Den som söker kontakt når ingen, och en text ur mallen syns för användaren.',
    en: 'The names example.org, example.com and example.net are for examples and cannot be owned. Whoever seeks contact reaches nobody, and a text of the template is shown to the user.',
  },
  fix: {
    sv: 'Byt exemplet mot organisationens egna uppgifter och exportera metadata på nytt.',
    en: 'Replace the example by the organisation’s own details, and export the metadata anew.',
  },
  messages: {
    address: {
      sv: '{part} är «{got}», en adress ur en mall.',
      en: '{part} is «{got}», an address of a template.',
    },
    text: {
      sv: '{part} är «{got}», en text ur en mall.',
      en: '{part} is «{got}», a text of a template.',
    },
  },
  run: ({subject, found}) => [
    ...namedIn(subject).filter(({got}) => isExample(got)).map(({part, got}) => found('address', {part, got: got.replace(/^[^/]*@/, '')})),
    ...namesOf(subject.details).filter(({got}) => isSlot(got)).map((told) => found('text', told)),
  ],
})

function namedIn({entity, details}: PublishedMetadata): readonly {readonly part: string; readonly got: string}[] {
  const endpoints = details.roles
    .flatMap((role) => role.endpoints.flatMap(addressesOf))
    .map(({service, got}) => ({part: service, got}))
  return [
    {part: 'entityID', got: entity.entityId},
    ...endpoints,
    ...Object.values(details.organization?.urls ?? {}).map((got) => ({part: 'OrganizationURL', got})),
    ...details.contacts.flatMap(({emails}) => emails.map((got) => ({part: 'EmailAddress', got}))),
    ...details.roles.flatMap(({ui}) => (ui?.logos ?? []).map((got) => ({part: 'mdui:Logo', got}))),
    ...(details.extensions?.links ?? []).map(({part, got}) => ({part: `mdui:${part}`, got})),
    ...details.roles.flatMap(({scopes}) => scopes.map(({value}) => ({part: 'shibmd:Scope', got: value}))),
    ...details.roles.flatMap(({errorUrl}) => (errorUrl === undefined ? [] : [{part: 'errorURL', got: errorUrl}])),
  ]
}

/** RFC 2606, section 3; and the mailbox that Shibboleth's and Apache's templates begin with. */
function isExample(address: string): boolean {
  return /(^|[/@.:])example\.(org|com|net)(?=$|[/:?#])/i.test(address) || /^(mailto:)?root@localhost$/i.test(address)
}

/** A whole text that waits for somebody to fill it in. A name that only has brackets in it may be right. */
function isSlot(text: string): boolean {
  return /^(\$?\{.*\}|\[.*\]|%\w+%|__\w+__|todo\b.*|change[ _-]?me|fixme\b.*|din organisation|your organi[sz]ation)$/i.test(text)
}
