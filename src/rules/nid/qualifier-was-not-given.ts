import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const qualifierWasNotGiven = defineRule({
  code: 'NID07',
  name: 'qualifier-was-not-given',
  on: 'response',
  needs: ['request'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('3.4.1.1', 'MUST'),
  title: {
    sv: 'NameID gäller i den namnrymd som begärdes (SPNameQualifier)',
    en: 'The NameID belongs to the name space that was asked for (SPNameQualifier)',
  },
  why: {
    sv: 'Tjänsten bad om en beteckning i en viss namnrymd. Utan den vet tjänsten inte om beteckningen är samma person som förut.',
    en: 'The service asked for an identifier in a certain name space. Without it the service cannot tell whether it is the same person as before.',
  },
  fix: {
    sv: 'Låt utfärdaren sätta SPNameQualifier till det begärda värdet, i AD FS med egenskapen spnamequalifier i anspråksregeln. Behöver tjänsten den inte: ta bort den ur begäran.',
    en: 'Let the issuer set SPNameQualifier to the requested value, in AD FS by the property spnamequalifier of the claim rule. If the service does not need it, remove it from the request.',
  },
  alsoKnownAs: ['SPNameQualifier'],
  messages: {
    missing: {
      sv: 'NameID saknar SPNameQualifier. Begärt: {expected}.',
      en: 'The NameID has no SPNameQualifier. Asked for: {expected}.',
    },
    another: {
      sv: 'NameID har SPNameQualifier {got}. Begärt: {expected}.',
      en: 'The NameID has the SPNameQualifier {got}. Asked for: {expected}.',
    },
  },
  applies: ({subject, facts}) =>
    (facts.request.nameIdPolicy?.spNameQualifier ?? '') !== '' &&
    subject.message.assertions.some(({subject: who}) => who?.nameId !== undefined),
  run({subject, facts, found}) {
    const expected = facts.request.nameIdPolicy?.spNameQualifier ?? ''
    return subject.message.assertions.flatMap(({subject: who}) => {
      const got = who?.nameId?.spNameQualifier
      if (!who?.nameId || got === expected) return []
      return got === undefined ? [found('missing', {expected})] : [found('another', {got, expected})]
    })
  },
})
