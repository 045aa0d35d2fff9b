import {randomBytes} from 'node:crypto'
import type {Context} from 'hono'
import {languageOf} from '../../mock-idp/page.ts'
import {showAutoSubmit} from '../../mock-idp/pages/auto-submit.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {encodePost} from '../../src/saml/decode.ts'
import type {Assertion, Status} from '../../src/saml/model.ts'
import {requestRefusedPage, responseRefusedPage} from '../pages/refused-page.ts'
import {type BrowserMemory, keep} from '../serving/browser-memory.ts'
import {type PostedAnswer, accept} from '../sp/accept.ts'
import {ask} from '../sp/ask.ts'
import type {ServiceProvider} from '../sp/service-provider.ts'
import {answerWithLogin, answerWithStatus} from './answer.ts'
import {type ServiceRequest, checkRequest} from './check-request.ts'
import type {IncomingRequest} from './incoming-request.ts'
import {levelDownward, levelsUpward} from './levels.ts'
import {type Objection, objections, statusOf} from './objections.ts'
import {type ProxySetup, samlAddresses} from './proxy-setup.ts'
import type {ProxyState} from './proxy-state.ts'
import {levelOfReuse} from './single-sign-on.ts'

type Answered = Response | Promise<Response>

/** Where a proxy decides what happens next. */
export interface Desk {
  /** A request from below: answer at once, let the user choose an organisation, or ask above. */
  receive(context: Context, incoming: IncomingRequest): Answered
  /** The user has said where he or she belongs. */
  choose(context: Context, flow: string, organisation: string): Answered
  /** What the one above says: refuse it, or answer the one below with the same yes or no. */
  takeAnswer(context: Context, posted: PostedAnswer): Promise<Response>
}

/** Choices that one browser may have open. */
const mostChoices = 20

export function createDesk(setup: ProxySetup, browsers: BrowserMemory<ProxyState>): Desk {
  const {levels, upstream, sharedServices} = setup
  const {sso: ssoUrl, acs: acsUrl} = samlAddresses(setup.url)
  const sp: ServiceProvider = {...setup, acsUrl, idp: upstream}

  const post = (context: Context, request: ServiceRequest, xml: string): Answered => {
    const language = languageOf(context, setup.language)
    const fields = {SAMLResponse: encodePost(xml), RelayState: request.relayState}
    return showAutoSubmit(context, {site: setup.name[language], language, action: request.acsUrl, fields})
  }
  const answerNo = (context: Context, request: ServiceRequest, why: Status): Answered =>
    post(context, request, answerWithStatus(setup, request, why))
  const object = (context: Context, request: ServiceRequest, objection: Objection): Answered =>
    answerNo(context, request, statusOf(objection, languageOf(context, setup.language)))
  const answerYes = (context: Context, request: ServiceRequest, assertion: Assertion, level: string): Answered =>
    post(context, request, answerWithLogin(setup, request, {assertion, level, upstream: upstream.entityId}))

  const askAbove = async (context: Context, request: ServiceRequest): Promise<Response> => {
    const wish = {
      levels: levelsUpward(levels, request.levels),
      forceAuthn: request.forceAuthn,
      isPassive: request.isPassive,
      requesterIds: [...request.requesterIds, request.service.entityId],
      proxyCount: request.proxyCount === undefined ? undefined : request.proxyCount - 1,
    }
    return context.redirect(await ask(sp, wish, request, browsers.of(context).questions), 303)
  }

  const letChoose = (context: Context, request: ServiceRequest): Answered => {
    if (request.isPassive) return object(context, request, objections.mustChoose)
    const flow = randomBytes(16).toString('base64url')
    keep(browsers.of(context).choosing, flow, request, mostChoices)
    return context.redirect(`/discovery?flow=${flow}`, 303)
  }

  return {
    receive(context, incoming) {
      const verdict = checkRequest(incoming, {ssoUrl, services: setup.services, levels})
      if (verdict.refusal) return requestRefusedPage(context, setup, verdict.refusal)
      const {request, objection} = verdict
      if (objection) return object(context, request, objection)

      const {login, organisation} = browsers.of(context)
      const level = levelOfReuse(login, request, levels)
      if (login && level !== undefined) return answerYes(context, request, login.assertion, level)
      const isShared = sharedServices.includes(request.service.entityId)
      return isShared && organisation === undefined ? letChoose(context, request) : askAbove(context, request)
    },

    choose(context, flow, organisation) {
      const state = browsers.of(context)
      const request = state.choosing.get(flow)
      if (!request) return requestRefusedPage(context, setup, {code: 'flow-is-forgotten', detail: flow})
      const isKnown = loadParties().some(({slug}) => slug === organisation)
      if (!isKnown) return context.redirect(`/discovery?flow=${flow}`, 303)
      state.choosing.delete(flow)
      state.organisation = organisation
      return askAbove(context, request)
    },

    async takeAnswer(context, posted) {
      const state = browsers.of(context)
      const outcome = await accept(sp, posted, state.questions)
      if (outcome.kind === 'refused') return responseRefusedPage(context, setup, upstream, outcome.refusal)
      const request = outcome.question.purpose
      if (outcome.kind === 'failed') return answerNo(context, request, outcome.status)

      const {assertion} = outcome
      const level = levelDownward(levels, request.levels, assertion.authnStatements[0]?.classRef ?? '')
      if (level === undefined) return object(context, request, objections.noLevel)
      state.login = {assertion}
      browsers.renew(context)
      return answerYes(context, request, assertion, level)
    },
  }
}
