import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const audienceIsElsewhere = defineRule({
  code: 'ENT03',
  name: 'audience-is-elsewhere',
  on: 'response',
  needs: ['receiver'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlProfiles('4.1.4.2', 'MUST'),
  title: {
    sv: 'Intyget är ställt till mottagaren',
    en: 'The assertion is addressed to its receiver',
  },
  why: {
    sv: 'Ett intyg som ställts till någon annan får inte ge inloggning här.',
    en: 'An assertion meant for somebody else must not open the door here.',
  },
  fix: {
    sv: 'Ställ in samma identifierare (entityID) på båda sidor, tecken för tecken. Ändra hos den som utfärdar intyget.',
    en: 'Set the same identifier (entityID) on both sides, character by character. Change it at the issuer.',
  },
  alsoKnownAs: [
    'D15', 'ID1038', 'AADSTS50001', 'SAML assertion audience mismatch', 'is not a valid audience for this Response',
    'Wrong Audience',
    'Candidates were',
  ],
  messages: {
    elsewhere: {
      sv: 'Intyget är ställt till {got}, men mottagaren heter {expected}.',
      en: 'The assertion is addressed to {got}, but the receiver is called {expected}.',
    },
    nobody: {
      sv: 'Intyget säger inte vem det är ställt till (AudienceRestriction saknas). Väntat: {expected}.',
      en: 'The assertion does not say whom it is for (no AudienceRestriction). Expected: {expected}.',
    },
  },
  applies: ({subject}) => subject.message.assertions.length > 0,
  run({subject, facts, found}) {
    const expected = facts.receiver.metadata.entityId
    return subject.message.assertions.flatMap(({conditions}) => {
      const restrictions = conditions?.audienceRestrictions ?? []
      if (restrictions.length === 0) return [found('nobody', {expected})]
      const got = restrictions.find((audiences) => !audiences.includes(expected))
      return got ? [found('elsewhere', {got: got.join(', '), expected})] : []
    })
  },
})
