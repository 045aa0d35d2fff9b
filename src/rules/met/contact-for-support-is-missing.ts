import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const contactForSupportIsMissing = defineRule({
  code: 'MET50',
  name: 'contact-for-support-is-missing',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.3.2.2', 'observed'),
  title: {
    sv: 'Metadata har en kontakt för support',
    en: 'The metadata has a contact for support',
  },
  why: {
    sv: 'Den som hjälper en användare på en annan organisation har bara metadata att slå upp numret eller adressen i.',
    en: 'Whoever helps a user at another organisation has only the metadata to look up the number or the address in.',
  },
  fix: {
    sv: 'Lägg till ContactPerson av typen support, med en e-postadress till en funktion och inte en person.',
    en: 'Add ContactPerson of the type support, with the mail address of a function and not of a person.',
  },
  alsoKnownAs: ['A18', 'J01'],
  messages: {
    missing: {
      sv: 'Kontakt av typen support saknas.',
      en: 'A contact of the type support is missing.',
    },
    mute: {
      sv: 'Kontakten av typen support har ingen e-postadress.',
      en: 'The contact of the type support has no mail address.',
    },
  },
  run: ({subject: {details: {contacts}}, found}) => {
    const own = contacts.filter(({type}) => type === 'support')
    if (own.length === 0) return [found('missing', {})]
    return own.some(({emails}) => emails.some(Boolean)) ? [] : [found('mute', {})]
  },
})
