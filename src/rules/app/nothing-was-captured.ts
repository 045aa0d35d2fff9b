import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const nothingWasCaptured = defineRule({
  code: 'APP02',
  name: 'nothing-was-captured',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'support',
  requirement: samlProfiles('4.1', 'observed'),
  title: {
    sv: 'Fångsten innehåller inloggningen',
    en: 'The capture holds the login',
  },
  why: {
    sv: 'Utan SAML-meddelanden finns inget att bedöma. Troligen började inspelningen för sent eller i en annan flik, eller så hann inloggningen aldrig börja.',
    en: 'Without SAML messages there is nothing to judge. Most likely the recording began too late or in another tab, or the login never began.',
  },
  fix: {
    sv: 'Börja spela in, öppna tjänstens startsida och logga in. Spara sedan med ”Preserve log” eller ”Behåll loggar” påslaget.',
    en: 'Begin to record, open the service’s start page and log in. Then save with “Preserve log” turned on.',
  },
  alsoKnownAs: ['no SAML messages in the trace'],
  messages: {
    nothing: {
      sv: '{got} anrop är fångade, men inget SAML-meddelande. Väntat: minst en begäran.',
      en: '{got} requests were captured, but no SAML message. Expected: at least one request.',
    },
  },
  // A login of our own that never got as far has a better reason.
  applies: ({subject}) => subject.tool === 'capture' && subject.exchanges.length > 0,
  run: ({subject: {exchanges}, found}) =>
    exchanges.some(({saml}) => saml) ? [] : [found('nothing', {got: String(exchanges.length)})],
})
