import {saml2int} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const contactIsMissing = defineRule({
  code: 'MET31',
  name: 'contact-is-missing',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-MD11', 'MUST'),
  title: {
    sv: 'Metadata har en teknisk kontakt med e-postadress',
    en: 'The metadata has a technical contact with a mail address',
  },
  why: {
    sv: 'När inloggningen står still måste någon hitta rätt person. Kontakterna i metadata är det enda alla har.',
    en: 'When logins stand still somebody must find the right person. The contacts in metadata are all that everybody has.',
  },
  fix: {
    sv: 'Lägg till ContactPerson av typen technical, med en e-postadress till en funktion och inte en person.',
    en: 'Add ContactPerson of the type technical, with the mail address of a function and not of a person.',
  },
  alsoKnownAs: ['A18', 'J01'],
  messages: {
    missing: {sv: 'Kontakt av typen {got} saknas.', en: 'A contact of the type {got} is missing.'},
    mute: {
      sv: 'Kontakten av typen {got} har ingen e-postadress.',
      en: 'The contact of the type {got} has no mail address.',
    },
  },
  run: ({subject: {details: {contacts}}, found}) =>
    ['technical'].flatMap((got) => {
      const own = contacts.filter(({type}) => type === got)
      if (own.length === 0) return [found('missing', {got})]
      return own.some(({emails}) => emails.some(Boolean)) ? [] : [found('mute', {got})]
    }),
})
