import {saml2int} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const validUntilIsMissing = defineRule({
  code: 'MET22',
  name: 'valid-until-is-missing',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-MD03', 'MUST'),
  title: {sv: 'Metadata har ett slutdatum', en: 'The metadata has an end date'},
  why: {
    sv: 'Utan validUntil kan en gammal fil med ett bytt eller stulet certifikat användas hur länge som helst.',
    en: 'Without validUntil an old file with a replaced or stolen certificate can be used for ever.',
  },
  fix: {
    sv: 'Låt den som publicerar metadata sätta validUntil, några dagar till några veckor fram, och förnya filen i god tid.',
    en: 'Let the publisher set validUntil, some days to some weeks ahead, and renew the file in good time.',
  },
  alsoKnownAs: ['A05', 'C10'],
  messages: {
    none: {
      sv: 'Varken aktören eller gruppen runt den har validUntil.',
      en: 'Neither the entity nor a group around it has validUntil.',
    },
    odd: {
      sv: 'validUntil är «{got}». Väntat: en tidpunkt i UTC, till exempel 2026-03-08T00:00:00Z.',
      en: 'validUntil is «{got}». Expected: an instant in UTC, such as 2026-03-08T00:00:00Z.',
    },
  },
  run: ({subject: {details: {validUntil}}, found}) => {
    if (validUntil === undefined) return [found('none', {})]
    // Without a zone some read it in their own, and SAML Core 1.3.3 wants every time in UTC.
    return Number.isNaN(Date.parse(validUntil)) || !/Z$/.test(validUntil.trim()) ? [found('odd', {got: validUntil})] : []
  },
})
