import {samlCore} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {defineRule} from '../define.ts'
import {isExplained, refusalReason} from './refusal-reason.ts'

export const responderGaveNoReason = defineRule({
  code: 'STA01',
  name: 'responder-gave-no-reason',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('3.2.2.2', 'observed'),
  title: {
    sv: 'Utfärdaren säger varför den inte gav något intyg',
    en: 'The issuer says why it gave no assertion',
  },
  why: {
    sv: 'Utfärdaren avbröt med det allmänna felet Responder. Orsaken står bara i dess egen logg. I AD FS är det ofta händelse 364.',
    en: 'The issuer stopped with the general error Responder. The cause stands only in its own log. In AD FS it is often event 364.',
  },
  fix: {
    sv: 'Be utfärdaren läsa sin logg vid svarets tid, en minut före och efter, och sök på begärans id. Vanliga orsaker: tjänstens signatur, algoritm eller NameID-format.',
    en: 'Ask the issuer to read its log at the time of the response, a minute before and after, and search for the request’s ID. Common causes: the service’s signature, algorithm or NameID format.',
  },
  alsoKnownAs: [
    'status:Responder', 'SAML provider returned Responder error',
    'SAML response reported an IdP error',
    'Status code is not success',
    'Lasso error: [-432]',
    'RESPONSESTATUSNOSUCCESS',
    'Error received from Identity Provider',
  ],
  messages: {
    silent: {
      sv: 'Utfärdaren avbröt utan att säga varför. Fick: Responder vid {time}, på begäran {request}. Väntat: Success.',
      en: 'The issuer stopped without saying why. Got: Responder at {time}, for the request {request}. Expected: Success.',
    },
    words: {
      sv: 'Utfärdaren avbröt utan felkod, men med en text i svaret. Fick: Responder vid {time}, på begäran {request}. Väntat: Success.',
      en: 'The issuer stopped without a code, but with a text in the response. Got: Responder at {time}, for the request {request}. Expected: Success.',
    },
    other: {
      sv: 'Utfärdaren avbröt med en egen felkod. Fick: {got} vid {time}, på begäran {request}. Väntat: Success.',
      en: 'The issuer stopped with a code of its own. Got: {got} at {time}, for the request {request}. Expected: Success.',
    },
  },
  run({subject: {message}, found}) {
    if (message.status?.code !== status.responder || isExplained(message.status)) return []
    const got = refusalReason(message.status)
    const told = {time: message.issueInstant ?? '–', request: message.inResponseTo ?? '–'}
    if (got !== undefined) return [found('other', {got, ...told})]
    return [found(message.status.message === undefined ? 'silent' : 'words', told)]
  },
})
