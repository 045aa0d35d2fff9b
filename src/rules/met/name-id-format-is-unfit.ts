import {swedenConnect} from '../../requirement.ts'
import {nameIdFormat} from '../../saml/names.ts'
import {ssoRoles} from './roles-of.ts'
import {defineRule} from '../define.ts'

const fit: readonly string[] = [nameIdFormat.transient, nameIdFormat.persistent]

export const nameIdFormatIsUnfit = defineRule({
  code: 'MET35',
  name: 'name-id-format-is-unfit',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('3', 'MUST'),
  title: {
    sv: 'NameIDFormat är transient eller persistent',
    en: 'NameIDFormat is transient or persistent',
  },
  why: {
    sv: 'Ett ospecificerat format, eller e-post, låter varje IdP bestämma vad som pekar ut personen, och det kan vara ett personnummer.',
    en: 'An unspecified format, or mail, lets each IdP decide what points out the person, and that may be a personal number.',
  },
  fix: {
    sv: 'Ange transient, eller persistent om tjänsten behöver känna igen personen. Ta bort de andra.',
    en: 'Give transient, or persistent when the service must recognise the person. Remove the others.',
  },
  alsoKnownAs: ['A20', 'B05'],
  messages: {
    unfit: {
      sv: '{role} anger {got} och varken transient eller persistent.',
      en: '{role} gives {got} and neither transient nor persistent.',
    },
  },
  applies: ({subject}) => ssoRoles(subject.details).some(({nameIdFormats}) => nameIdFormats.length > 0),
  run: ({subject: {details}, found}) =>
    ssoRoles(details)
      .filter(({nameIdFormats}) => nameIdFormats.length > 0 && !nameIdFormats.some((format) => fit.includes(format)))
      .map(({role, nameIdFormats}) => found('unfit', {role, got: nameIdFormats.join(', ')})),
})
