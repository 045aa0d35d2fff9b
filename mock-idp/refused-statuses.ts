import type {Status} from '../src/saml/model.ts'
import {status} from '../src/saml/names.ts'
import type {Language, Text} from '../src/text.ts'
import type {OrderEnd} from './methods/mobile/order.ts'

/** Ways in which a login ends without one, and that are told to the service. */
export type LoginFailure = Exclude<OrderEnd, 'complete'> | 'no-authn-context' | 'other-level' | 'no-passive'

interface Told {
  readonly code: string
  readonly subCode: string
  readonly message: Text
}

/** Codes as Sweden Connect's reference IdP has them (Deployment Profile 6.4); Inera has not published its own. */
const told: Readonly<Record<LoginFailure, Told>> = {
  cancelled: {
    code: status.responder,
    subCode: status.cancel,
    message: {sv: 'Användaren avbröt inloggningen.', en: 'The user cancelled the login.'},
  },
  expired: {
    code: status.responder,
    subCode: status.authnFailed,
    message: {
      sv: 'Tiden gick ut innan inloggningen godkändes i telefonen.',
      en: 'Time ran out before the login was approved on the phone.',
    },
  },
  revoked: {
    code: status.responder,
    subCode: status.authnFailed,
    message: {sv: 'Certifikatet är spärrat.', en: 'The certificate is revoked.'},
  },
  'already-in-progress': {
    code: status.responder,
    subCode: status.authnFailed,
    message: {
      sv: 'En annan inloggning för samma person pågick redan, så båda avbröts.',
      en: 'Another login for the same person was going on, so both were cancelled.',
    },
  },
  'no-authn-context': {
    code: status.requester,
    subCode: status.noAuthnContext,
    message: {
      sv: 'Ingen av de begärda tillitsnivåerna kan ges här.',
      en: 'None of the requested levels of assurance can be given here.',
    },
  },
  // Inera's own words, so that a search for them leads here.
  'other-level': {
    code: status.requester,
    subCode: status.noAuthnContext,
    message: {
      sv: 'Inloggningens tillitsnivå är inte någon av de begärda (Non-matching Levels of Assurance).',
      en: 'Error during authentication: Non-matching Levels of Assurance',
    },
  },
  'no-passive': {
    code: status.requester,
    subCode: status.noPassive,
    message: {
      sv: 'Användaren är inte inloggad, och begäran tillåter ingen dialog (IsPassive).',
      en: 'The user is not logged in, and the request allows no dialogue (IsPassive).',
    },
  },
}

/** The status of a Response that says no, its message in the user's language. */
export function refusedStatus(failure: LoginFailure, language: Language): Status {
  const {code, subCode, message} = told[failure]
  return {code, subCode, message: message[language]}
}
