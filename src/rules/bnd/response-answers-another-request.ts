import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const responseAnswersAnotherRequest = defineRule({
  code: 'BND07',
  name: 'response-answers-another-request',
  on: 'response',
  needs: ['request'],
  level: 'error',
  certainty: 'proved',
  owner: 'user',
  requirement: samlProfiles('4.1.4.3', 'MUST'),
  title: {
    sv: 'Svaret hör till den begäran som ställdes',
    en: 'The response belongs to the request that was made',
  },
  why: {
    sv: 'Ett svar på en annan begäran kan höra till en annan webbläsare eller en annan person. Vanligast är flera flikar eller bakåtknappen.',
    en: 'An answer to another request may belong to another browser or another person. Most common are several tabs or the back button.',
  },
  fix: {
    sv: 'Stäng övriga flikar och börja om från tjänstens startsida. Händer det i en enda flik: felanmäl till utfärdaren.',
    en: 'Close the other tabs and start again from the service’s own page. If it happens in a single tab, report it to the issuer.',
  },
  alsoKnownAs: [
    'D02', 'InResponseTo is not valid', 'contains unexpected InResponseTo', 'does not match the ID of the request',
    'Stale Request',
    'InResponseTo attribute does not match',
  ],
  messages: {
    another: {
      sv: 'Svaret hör till begäran {got}. Väntat: {expected}.',
      en: 'The response belongs to the request {got}. Expected: {expected}.',
    },
    confirmation: {
      sv: 'Bekräftelsen i intyget hör till begäran {got}. Väntat: {expected}.',
      en: 'The confirmation in the assertion belongs to the request {got}. Expected: {expected}.',
    },
  },
  run({subject: {message}, facts, found}) {
    const expected = facts.request.id ?? '–'
    const named = message.inResponseTo
    if (named && named !== expected) return [found('another', {got: named, expected})]
    const inside = message.assertions
      .flatMap(({subject}) => subject?.confirmations ?? [])
      .flatMap(({inResponseTo}) => (inResponseTo ? [inResponseTo] : []))
    const got = inside.find((id) => id !== expected)
    // One confirmation that holds is enough (SAML Core 2.4.1).
    return got === undefined || inside.includes(expected) ? [] : [found('confirmation', {got, expected})]
  },
})
