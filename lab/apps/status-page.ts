import type {Context} from 'hono'
import type {Status} from '../../src/saml/model.ts'
import {status as uri} from '../../src/saml/names.ts'
import type {Text} from '../../src/text.ts'
import {errorPage} from '../pages/error-page.ts'
import type {AppSetup} from './app-setup.ts'

interface StatusWords {
  readonly title: Text
  readonly why: Text
  readonly todo: Text
}

const tryAgain: Text = {sv: 'Gå till startsidan och försök igen.', en: 'Go to the start page and try again.'}
const tellSupport: Text = {
  sv: 'Kontakta supporten och uppge texten nedan.',
  en: 'Contact support and give them the text below.',
}

const words: Readonly<Record<string, StatusWords>> = {
  [uri.cancel]: {
    title: {sv: 'Du avbröt inloggningen', en: 'You cancelled the login'},
    why: {sv: 'Inloggningen avbröts innan den var klar.', en: 'The login was cancelled before it was finished.'},
    todo: tryAgain,
  },
  [uri.authnFailed]: {
    title: {sv: 'Inloggningen misslyckades', en: 'The login failed'},
    why: {
      sv: 'Legitimeringen godkändes inte i tid, eller så gick den inte att genomföra.',
      en: 'The authentication was not approved in time, or it could not be carried out.',
    },
    todo: tryAgain,
  },
  [uri.noAuthnContext]: {
    title: {sv: 'Tillitsnivån räcker inte', en: 'The level of assurance is not enough'},
    why: {
      sv: 'Tjänsten kräver en tillitsnivå som din e-legitimation inte har.',
      en: 'The service demands a level of assurance that your e-identification does not have.',
    },
    todo: {
      sv: 'Logga in med en e-legitimation på rätt nivå, till exempel din ordinarie i stället för ett reservkort.',
      en: 'Log in with an e-identification of the right level, such as your ordinary one instead of a reserve card.',
    },
  },
  [uri.noPassive]: {
    title: {sv: 'Du behöver logga in', en: 'You need to log in'},
    why: {
      sv: 'Tjänsten bad om en inloggning utan frågor, och det finns ingen att använda.',
      en: 'The service asked for a login without questions, and there is none to use.',
    },
    todo: tryAgain,
  },
  [uri.requestDenied]: {
    title: {sv: 'Inloggningen nekades', en: 'The login was denied'},
    why: {sv: 'Legitimeringstjänsten nekade inloggningen.', en: 'The identity provider denied the login.'},
    todo: tellSupport,
  },
  [uri.unknownPrincipal]: {
    title: {sv: 'Du finns inte i katalogen', en: 'You are not in the directory'},
    why: {
      sv: 'Legitimeringstjänsten hittar dig inte i katalogen.',
      en: 'The identity provider does not find you in the directory.',
    },
    todo: tellSupport,
  },
}

const anything: StatusWords = {
  title: {sv: 'Inloggningen gick inte att genomföra', en: 'The login could not be carried out'},
  why: {
    sv: 'Legitimeringstjänsten svarade med ett fel.',
    en: 'The identity provider answered with an error.',
  },
  todo: tellSupport,
}

/** The IdP said, properly, that there will be no login. */
export function statusPage(context: Context, setup: AppSetup, {code, subCode, message}: Status): Promise<Response> {
  const {title, why, todo} = words[subCode ?? ''] ?? words[code ?? ''] ?? anything
  const detail = [code, subCode, message].filter((part) => part !== undefined).join(' · ')
  return errorPage(context, setup, {status: 403, title, why: withMessage(why, message), todo, detail, back: '/'})
}

/** The IdP's own words, which often say more: that time ran out, that the certificate is revoked. */
function withMessage(why: Text, message: string | undefined): Text {
  if (message === undefined || message.trim() === '') return why
  return {
    sv: `${why.sv} Legitimeringstjänsten skriver: ”${message}”`,
    en: `${why.en} The identity provider says: “${message}”`,
  }
}
