import {randomBytes} from 'node:crypto'
import {type Context, Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {languageOf} from '../../mock-idp/page.ts'
import {showAutoSubmit} from '../../mock-idp/pages/auto-submit.ts'
import {limits} from '../../src/limits.ts'
import {encodePost} from '../../src/saml/decode.ts'
import type {Status} from '../../src/saml/model.ts'
import {status} from '../../src/saml/names.ts'
import {discoveryPage} from '../pages/discovery-page.ts'
import {frontPage} from '../pages/front-page.ts'
import {requestRefusedPage, responseRefusedPage} from '../pages/refused-page.ts'
import {createBrowserMemory, keep} from '../serving/browser-memory.ts'
import {readForm} from '../serving/read-form.ts'
import {accept} from '../sp/accept.ts'
import {ask} from '../sp/ask.ts'
import type {ServiceProvider} from '../sp/service-provider.ts'
import {answerWithLogin, answerWithStatus} from './answer.ts'
import {type ServiceRequest, checkRequest} from './check-request.ts'
import {type IncomingRequest, fromPost, fromRedirect} from './incoming-request.ts'
import {levelDownward, levelsUpward} from './levels.ts'
import {type ProxySetup, samlAddresses} from './proxy-setup.ts'
import {type ProxyState, freshProxyState} from './proxy-state.ts'
import {levelOfReuse} from './single-sign-on.ts'

const chooses = 20

/** An IdP towards those below, a service towards the one above. The hub and the organisations' own IdPs are both one. */
export function createProxy(setup: ProxySetup): Hono {
  const addresses = samlAddresses(setup.url)
  const {entityId, key, levels, upstream} = setup
  const sp: ServiceProvider = {
    entityId,
    acsUrl: addresses.acs,
    key,
    requestedAttributes: setup.requestedAttributes,
    idp: upstream,
  }
  const browsers = createBrowserMemory<ProxyState>(cookieName(setup), freshProxyState)

  const answer = (context: Context, request: ServiceRequest, xml: string): Response | Promise<Response> =>
    showAutoSubmit(context, {
      site: setup.name[setup.language],
      language: languageOf(context, setup.language),
      action: request.acsUrl,
      fields: {SAMLResponse: encodePost(xml), RelayState: request.relayState},
    })
  const answerNo = (context: Context, request: ServiceRequest, why: Status): Response | Promise<Response> =>
    answer(context, request, answerWithStatus(setup, request, why))

  /** A request from below: answer at once, let the user choose, or ask above. */
  async function receive(context: Context, incoming: IncomingRequest): Promise<Response> {
    const verdict = checkRequest(incoming, {ssoUrl: addresses.sso, services: setup.services, levels})
    if (verdict.refusal) return requestRefusedPage(context, setup, verdict.refusal)
    const {request, objection} = verdict
    if (objection) return answerNo(context, request, objection)

    const state = browsers.of(context)
    const level = levelOfReuse(state.login, request, levels)
    if (state.login && level !== undefined) return answerYes(context, request, state.login.assertion, level)
    const mustChoose = setup.sharedServices.includes(request.service.entityId) && state.organisation === undefined
    if (!mustChoose) return askAbove(context, state, request)
    if (request.isPassive) return answerNo(context, request, noPassive)

    const flow = randomBytes(16).toString('base64url')
    keep(state.choosing, flow, request, chooses)
    return context.redirect(`/discovery?flow=${flow}`, 303)
  }

  function answerYes(
    context: Context,
    request: ServiceRequest,
    assertion: NonNullable<ProxyState['login']>['assertion'],
    level: string,
  ): Response | Promise<Response> {
    return answer(context, request, answerWithLogin(setup, request, {assertion, level, upstream: upstream.entityId}))
  }

  async function askAbove(context: Context, state: ProxyState, request: ServiceRequest): Promise<Response> {
    const wish = {
      levels: levelsUpward(levels, request.levels),
      forceAuthn: request.forceAuthn,
      isPassive: request.isPassive,
      requesterIds: [...request.requesterIds, request.service.entityId],
      proxyCount: request.proxyCount === undefined ? undefined : request.proxyCount - 1,
    }
    return context.redirect(await ask(sp, wish, request, state.questions), 303)
  }

  const app = new Hono()
  app.use(bodyLimit({maxSize: limits.xml * 2}))
  app.get('/', (context) => frontPage(context, setup, browsers.of(context)))
  app.get('/metadata', (context) =>
    context.body(setup.metadata, 200, {'content-type': 'application/samlmetadata+xml; charset=utf-8'}),
  )

  app.get('/saml/sso', (context) => {
    const incoming = fromRedirect(/\?(.*)$/s.exec(context.req.url)?.[1] ?? '')
    return 'code' in incoming ? requestRefusedPage(context, setup, incoming) : receive(context, incoming)
  })

  app.post('/saml/sso', async (context) => {
    const field = await readForm(context)
    const incoming = fromPost(field('SAMLRequest') ?? '', field('RelayState'))
    return 'code' in incoming ? requestRefusedPage(context, setup, incoming) : receive(context, incoming)
  })

  app.get('/discovery', (context) => {
    const flow = context.req.query('flow') ?? ''
    const request = browsers.of(context).choosing.get(flow)
    if (!request) return requestRefusedPage(context, setup, forgotten)
    return discoveryPage(context, setup, {flow, service: request.service, filter: context.req.query('filter') ?? ''})
  })

  app.post('/discovery', async (context) => {
    const field = await readForm(context)
    const state = browsers.of(context)
    const request = state.choosing.get(field('flow') ?? '')
    if (!request) return requestRefusedPage(context, setup, forgotten)
    state.organisation = field('organisation')
    return askAbove(context, state, request)
  })

  app.post('/saml/acs', async (context) => {
    const field = await readForm(context)
    const state = browsers.of(context)
    const posted = {samlResponse: field('SAMLResponse') ?? '', relayState: field('RelayState')}
    const outcome = await accept(sp, posted, state.questions)
    if (outcome.kind === 'refused') return responseRefusedPage(context, setup, upstream, outcome.refusal)
    const request = outcome.question.purpose
    if (outcome.kind === 'failed') return answerNo(context, request, outcome.status)

    const {assertion} = outcome
    const level = levelDownward(levels, request.levels, assertion.authnStatements[0]?.classRef ?? '')
    if (level === undefined) return answerNo(context, request, noLevel)
    state.login = {assertion}
    browsers.renew(context)
    return answerYes(context, request, assertion, level)
  })

  return app
}

const forgotten = {code: 'flow-is-forgotten', detail: 'no such flow in this browser'} as const
const noPassive: Status = {code: status.responder, subCode: status.noPassive, message: 'The user must choose an organisation'}
const noLevel: Status = {code: status.requester, subCode: status.noAuthnContext, message: 'No level below fits the one above'}

function cookieName(setup: ProxySetup): string {
  return `mock-${new URL(setup.url).hostname.split('.')[0] ?? 'proxy'}`
}
