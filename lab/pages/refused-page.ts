import type {Context} from 'hono'
import type {EntityDescriptor} from '../../src/saml/model.ts'
import {type RequestRefusal, requestRefusals} from '../proxy/request-refusal.ts'
import {type Refusal, responseRefusals} from '../sp/refusal.ts'
import {errorPage} from './error-page.ts'
import type {Host} from './show.ts'

/** A login request that was turned away. Nothing is sent back, so this page is all that the user gets. */
export function requestRefusedPage(context: Context, host: Host, refusal: Refusal<RequestRefusal>): Promise<Response> {
  return errorPage(context, host, {
    status: refusal.code === 'request-is-unreadable' || refusal.code === 'not-an-authn-request' ? 400 : 403,
    title: {sv: 'Inloggningen kunde inte påbörjas', en: 'The login could not be started'},
    why: requestRefusals[refusal.code],
    todo: {
      sv: 'Gå tillbaka till tjänsten och försök igen. Händer det igen behöver tjänsten rätta sin anslutning.',
      en: 'Go back to the service and try again. If it happens again, the service needs to correct its connection.',
    },
    detail: `${refusal.code}: ${refusal.detail}`,
  })
}

/** An answer that was not accepted. Nothing is passed on. */
export function responseRefusedPage(
  context: Context,
  host: Host,
  from: EntityDescriptor,
  refusal: Refusal,
): Promise<Response> {
  const who = from.displayNames
  return errorPage(context, host, {
    status: refusal.code === 'unreadable' || refusal.code === 'not-a-response' ? 400 : 403,
    title: {
      sv: `Svaret från ${who['sv'] ?? from.entityId} godtogs inte`,
      en: `The answer from ${who['en'] ?? from.entityId} was not accepted`,
    },
    why: responseRefusals[refusal.code],
    todo: {
      sv: 'Inget har skickats vidare. Försök igen från tjänsten, och kontakta supporten om det händer igen.',
      en: 'Nothing was passed on. Try again from the service, and contact support if it happens again.',
    },
    detail: `${refusal.code}: ${refusal.detail}`,
  })
}
