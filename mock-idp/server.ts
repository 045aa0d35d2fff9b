import type {HttpBindings} from '@hono/node-server'
import {type Context, Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {getCookie, setCookie} from 'hono/cookie'
import {limits} from '../src/limits.ts'
import type {Language} from '../src/text.ts'
import {answerWithFailure, answerWithLogin} from './answer.ts'
import {bend} from './faults/define.ts'
import {type Efos, bendContext, findPerson} from './efos.ts'
import {acceptableLevels, levelOf} from './levels.ts'
import type {PendingLogin} from './logins.ts'
import {ssoPath} from './metadata.ts'
import {type Order, hasEnded} from './methods/mobile/order.ts'
import {qrSvg} from './methods/mobile/qr.ts'
import {languageOf} from './page.ts'
import {progressText, showApproval} from './pages/approval.ts'
import {showError} from './pages/error.ts'
import {showMethods} from './pages/method.ts'
import {site} from './pages/site.ts'
import {nameOf} from './providers.ts'
import {type Delivery, receiveRequest} from './requests/receive.ts'
import {type RefusalPage, refusal} from './requests/refusals.ts'

type Site = Context<{Bindings: HttpBindings}>
type Answered = Response | Promise<Response>

const cookie = 'efos_session'

/** The national IdP as a web application: request in, method, phone, response out. */
export function createServer(efos: Efos): Hono<{Bindings: HttpBindings}> {
  const app = new Hono<{Bindings: HttpBindings}>()
  app.use(bodyLimit({maxSize: limits.xml * 2}))
  app.get('/metadata', (context) => context.body(efos.metadata, 200, {'content-type': 'application/samlmetadata+xml'}))
  app.get(ssoPath.redirect, (context) => {
    const rawQuery = context.env.incoming.url?.split('?').slice(1).join('?') ?? ''
    return receive(context, efos, {binding: 'redirect', rawQuery}, ssoPath.redirect)
  })
  app.post(ssoPath.post, async (context) => {
    const form = new URLSearchParams(await context.req.text())
    const field = (name: string): string | undefined => form.get(name) ?? undefined
    const delivery = {binding: 'post', samlRequest: field('SAMLRequest'), relayState: field('RelayState')} as const
    return receive(context, efos, delivery, ssoPath.post)
  })
  app.get('/login/:login', (context) => withLogin(context, efos, (login) => chooseMethod(context, login)))
  app.post('/login/:login/method', (context) => withLogin(context, efos, (login) => startOrder(context, efos, login)))
  app.get('/login/:login/approval', (context) =>
    withLogin(context, efos, (login) => waitForPhone(context, efos, login)),
  )
  app.get('/login/:login/status', (context) => tellStatus(context, efos))
  app.post('/login/:login/cancel', (context) => withLogin(context, efos, (login) => cancel(context, efos, login)))
  app.get('/login/:login/finish', (context) => withLogin(context, efos, (login) => finish(context, efos, login)))
  return app
}

/** Answers at once when the answer is known; otherwise the user is asked to log in. */
function receive(context: Site, efos: Efos, delivery: Delivery, path: string): Answered {
  const language = languageOf(context, efos.language)
  const reception = {endpoint: efos.url + path, providers: efos.providers, now: efos.now()}
  const {accepted, refused} = receiveRequest(delivery, reception)
  if (refused) return refuse(context, refused, language)

  const {request} = accepted
  const levels = acceptableLevels(request.requestedAuthnContext)
  if (levels.length === 0) return answerWithFailure(context, efos, accepted, 'no-authn-context', language)
  const session = isTrue(request.forceAuthn) ? undefined : efos.sessions.find(getCookie(context, cookie))
  if (session && levels.includes(session.levelOfAssurance))
    return answerWithLogin(context, efos, accepted, session, language)
  if (isTrue(request.isPassive)) return answerWithFailure(context, efos, accepted, 'no-passive', language)
  return context.redirect(pathOf(efos.logins.begin(accepted, language)), 303)
}

function chooseMethod(context: Site, login: PendingLogin): Answered {
  const {language} = login
  return showMethods(context, {language, serviceName: nameOf(login.accepted.provider, language), path: pathOf(login)})
}

function startOrder(context: Site, efos: Efos, login: PendingLogin): Answered {
  if (login.order === undefined) {
    const behaviour = bend('user', 'approves', efos.faults, bendContext(efos))
    const order = efos.orders.place(nameOf(login.accepted.provider, login.language), behaviour)
    efos.logins.attach(login, order.reference)
  }
  return context.redirect(`${pathOf(login)}/approval`, 303)
}

async function waitForPhone(context: Site, efos: Efos, login: PendingLogin): Promise<Response> {
  const order = orderOf(efos, login)
  if (!order) return context.redirect(pathOf(login), 303)
  if (hasEnded(order)) return context.redirect(`${pathOf(login)}/finish`, 303)
  const qr = await qrSvg(order, efos.now())
  return showApproval(context, {language: login.language, order, qr, path: pathOf(login), phoneUrl: efos.phoneUrl})
}

async function tellStatus(context: Site, efos: Efos): Promise<Response> {
  const login = efos.logins.find(context.req.param('login') ?? '')
  const order = login && orderOf(efos, login)
  if (!order) return context.json({hasEnded: true}, 404)
  const qr = hasEnded(order) ? '' : await qrSvg(order, efos.now())
  const progress = progressText(order.state, login.language)
  return context.json({state: order.state, hasEnded: hasEnded(order), progress, qr}, 200, {'cache-control': 'no-store'})
}

function cancel(context: Site, efos: Efos, login: PendingLogin): Answered {
  if (login.order !== undefined) efos.orders.cancel(login.order)
  if (login.order !== undefined) return context.redirect(`${pathOf(login)}/finish`, 303)
  efos.logins.finish(login.key)
  return answerWithFailure(context, efos, login.accepted, 'cancelled', login.language)
}

/** The order has ended; the login becomes a Response, once. */
function finish(context: Site, efos: Efos, login: PendingLogin): Answered {
  const order = orderOf(efos, login)
  if (!order || order.endedAt === undefined) return context.redirect(`${pathOf(login)}/approval`, 303)
  efos.logins.finish(login.key)
  const {accepted, language} = login
  const fail = (failure: Parameters<typeof answerWithFailure>[3]): Answered =>
    answerWithFailure(context, efos, accepted, failure, language)
  const person = findPerson(efos, order.person)
  if (order.state !== 'complete' || !person) return fail(failureOf(order))
  const level = levelOf(person.credential)
  if (!acceptableLevels(accepted.request.requestedAuthnContext).includes(level)) return fail('other-level')

  const session = efos.sessions.begin(person, level, new Date(order.endedAt))
  // The next request may come as a POST from another site, and only SameSite=None survives that.
  setCookie(context, cookie, session.key, {path: '/', httpOnly: true, secure: true, sameSite: 'None'})
  return answerWithLogin(context, efos, accepted, session, language)
}

function failureOf({state}: Order): 'cancelled' | 'expired' | 'revoked' | 'already-in-progress' {
  return state === 'expired' || state === 'revoked' || state === 'already-in-progress' ? state : 'cancelled'
}

function withLogin(context: Site, efos: Efos, go: (login: PendingLogin) => Answered): Answered {
  const login = efos.logins.find(context.req.param('login') ?? '')
  if (!login) return refuse(context, refusal('login-is-over', {}), languageOf(context, efos.language))
  const lang = context.req.query('lang')
  return go(lang === undefined ? login : {...login, language: languageOf(context, login.language)})
}

function refuse(context: Site, {what, why}: RefusalPage, language: Language): Answered {
  return showError(context, {what, why, language, site})
}

function orderOf(efos: Efos, login: PendingLogin): Order | undefined {
  return login.order === undefined ? undefined : efos.orders.get(login.order)
}

function pathOf(login: PendingLogin): string {
  return `/login/${login.key}`
}

function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1'
}
