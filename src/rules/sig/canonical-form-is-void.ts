import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const canonicalFormIsVoid = defineRule({
  code: 'SIG21',
  name: 'canonical-form-is-void',
  on: 'verification',
  level: 'error',
  certainty: 'proved',
  owner: 'hub',
  requirement: samlCore('5.4.3', 'MUST'),
  title: {
    sv: 'Det som signeras går att skriva på kanonisk form, och formen är inte tom',
    en: 'What is signed has a canonical form, and that form is not empty',
  },
  why: {
    sv: 'Ett program som misslyckas med den kanoniska formen utan att säga till prövar signaturen på ingenting. Då går vad som helst igenom.',
    en: 'A program that fails to make the canonical form and says nothing checks the signature of nothing. Then anything passes.',
  },
  fix: {
    sv: 'Behandla det som ett möjligt angrepp: stoppa inloggningen, spara originalet och kontakta hubbens säkerhetsansvariga.',
    en: 'Treat it as a possible attack: stop the login, keep the original and contact those responsible for the hub’s security.',
  },
  alsoKnownAs: ['CVE-2025-66568', 'Void canonicalization'],
  messages: {
    digest: {
      sv: 'Kontrollsumman i {element} är den av ingenting alls.',
      en: 'The digest in {element} is that of nothing at all.',
    },
    namespace: {
      sv: '{element} har ett namnrum utan fullständig adress, och då finns ingen kanonisk form.',
      en: '{element} has a namespace without a whole address, so there is no canonical form.',
    },
  },
  run: ({subject, found}) => subject.voids.map(({element, what}) => found(what, {element})),
})
