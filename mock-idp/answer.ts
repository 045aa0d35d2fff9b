import type {Context} from 'hono'
import type {Response as SamlResponse} from '../src/saml/model.ts'
import type {Language} from '../src/text.ts'
import {attributesOf} from './directory/attributes-of.ts'
import {type Answerer, refusalDraft, soundDraft} from './draft.ts'
import {type Efos, bendContext} from './efos.ts'
import {issueResponse} from './issue.ts'
import {showAutoSubmit} from './pages/auto-submit.ts'
import {showError} from './pages/error.ts'
import {site} from './pages/site.ts'
import {type LoginFailure, refusedStatus} from './refused-statuses.ts'
import type {Accepted} from './requests/receive.ts'
import {refusal} from './requests/refusals.ts'
import type {Session} from './session.ts'

type Answered = Response | Promise<Response>

/**
 * Sends the user back with the login. When an attribute that the service says it requires cannot be had, the login
 * stops on a page here, as at Inera's IdP ("400 Felaktigt anrop").
 */
export function answerWithLogin(
  context: Context,
  efos: Efos,
  accepted: Accepted,
  session: Session,
  language: Language,
): Answered {
  const {person, levelOfAssurance} = session
  const certificate = efos.hierarchy.people.get(person.key)
  if (!certificate) throw new Error(`no certificate for ${person.key}`)

  const requested = accepted.provider.sp.requestedAttributes
  const attributes = attributesOf(
    {person, certificate, levelOfAssurance},
    requested.map(({name}) => name),
  )
  const missing = requested.find(({name, isRequired}) => isRequired && !attributes.some((found) => found.name === name))
  if (missing) {
    const {what, why} = refusal('attribute-cannot-be-delivered', {attribute: missing.friendlyName ?? missing.name})
    return showError(context, {what, why, language, site})
  }
  const draft = soundDraft(accepted.question, {...session, attributes}, answerer(efos))
  return post(context, efos, accepted, draft, language)
}

/** Sends the user back with a status that says why there is no login. */
export function answerWithFailure(
  context: Context,
  efos: Efos,
  accepted: Accepted,
  failure: LoginFailure,
  language: Language,
): Answered {
  const draft = refusalDraft(accepted.question, refusedStatus(failure, language), answerer(efos))
  return post(context, efos, accepted, draft, language)
}

function post(context: Context, efos: Efos, accepted: Accepted, draft: SamlResponse, language: Language): Answered {
  const {samlResponse} = issueResponse(draft, efos.faults, bendContext(efos))
  return showAutoSubmit(context, {
    site,
    language,
    action: accepted.question.acsUrl,
    fields: {SAMLResponse: samlResponse, RelayState: accepted.relayState},
  })
}

function answerer({entityId, now}: Efos): Answerer {
  return {entityId, now: now()}
}
