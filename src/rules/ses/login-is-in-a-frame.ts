import {saml2int} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {hostOf} from '../recorded-messages.ts'

export const loginIsInAFrame = defineRule({
  code: 'SES05',
  name: 'login-is-in-a-frame',
  on: 'flow',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: saml2int('SDP-SP03', 'MUST NOT'),
  title: {
    sv: 'Inloggningen visas i ett eget fönster',
    en: 'The login is shown in a window of its own',
  },
  why: {
    sv: 'I en ram (iframe, till exempel en flik i Teams) spärrar webbläsaren kakor från andra webbplatser, och utfärdaren får inte visas där: användaren ska se vems sida det är.',
    en: 'In a frame (iframe, for example a tab in Teams) the browser blocks cookies of other sites, and the issuer must not be shown there: the user must see whose page it is.',
  },
  fix: {
    sv: 'Öppna inloggningen i ett eget fönster eller en egen flik, och ladda om ramen när den är klar.',
    en: 'Open the login in a window or tab of its own, and load the frame again when it is done.',
  },
  hides: ['SES01', 'SES02'],
  alsoKnownAs: ['C19', 'X-Frame-Options', 'frame-ancestors'],
  messages: {
    refused: {
      sv: '{host} öppnades i en ram och tillåter det inte ({got}).',
      en: '{host} was opened in a frame and does not allow it ({got}).',
    },
    framed: {
      sv: '{host} öppnades i en ram. Väntat: ett eget fönster.',
      en: '{host} was opened in a frame. Expected: a window of its own.',
    },
  },
  applies: ({subject}) => subject.exchanges.some(({saml}) => saml?.parameter === 'SAMLRequest'),
  run({subject, found}) {
    const framed = subject.exchanges.find(({saml, seen}) => saml && seen?.destination === 'iframe')
    if (!framed) return []
    const host = hostOf(framed)
    const got = framed.seen?.framing
    return got === undefined || got === '' ? [found('framed', {host})] : [found('refused', {host, got})]
  },
})
