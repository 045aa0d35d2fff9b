import type {Assertion} from '../../src/saml/model.ts'
import {type Site, createSite} from '../pages/create-site.ts'
import {responseRefusedPage} from '../pages/refused-page.ts'
import {createBrowserMemory} from '../serving/browser-memory.ts'
import {readForm} from '../serving/read-form.ts'
import {accept} from '../sp/accept.ts'
import {ask} from '../sp/ask.ts'
import type {Questions, ServiceProvider} from '../sp/service-provider.ts'
import type {AppSetup} from './app-setup.ts'
import {signedInPage, startPage} from './app-pages.ts'
import {statusPage} from './status-page.ts'

interface AppState {
  readonly questions: Questions<undefined>
  login: Assertion | undefined
}

/** An ordinary service that logs people in with node-saml and shows who came. */
export function createApp(setup: AppSetup): Site {
  const sp: ServiceProvider = {...setup, acsUrl: `${setup.url}/saml/acs`}
  const hostname = new URL(setup.url).hostname
  const browsers = createBrowserMemory<AppState>(`mock-${hostname.replace('.localhost', '')}`, () => ({
    questions: new Map(),
    login: undefined,
  }))

  const app = createSite(setup)
  app.get('/', (context) => startPage(context, setup))

  app.get('/login', async (context) => {
    const wish = {
      levels: setup.levels,
      forceAuthn: context.req.query('forceAuthn') === 'true',
      isPassive: false,
      requesterIds: [],
      proxyCount: undefined,
    }
    return context.redirect(await ask(sp, wish, undefined, browsers.of(context).questions), 302)
  })

  app.post('/saml/acs', async (context) => {
    const field = await readForm(context)
    const state = browsers.of(context)
    const posted = {samlResponse: field('SAMLResponse') ?? '', relayState: field('RelayState')}
    const outcome = await accept(sp, posted, state.questions)
    if (outcome.kind === 'refused') return responseRefusedPage(context, setup, setup.idp, outcome.refusal)
    if (outcome.kind === 'failed') return statusPage(context, setup, outcome.status)
    state.login = outcome.assertion
    browsers.renew(context)
    return context.redirect('/signed-in', 303)
  })

  app.get('/signed-in', (context) => {
    const {login} = browsers.of(context)
    return login ? signedInPage(context, setup, login) : context.redirect('/', 303)
  })

  app.post('/logout', (context) => {
    browsers.of(context).login = undefined
    browsers.renew(context)
    return context.redirect('/', 303)
  })

  return app
}
