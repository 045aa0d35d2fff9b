import {discoveryPage} from '../pages/discovery-page.ts'
import {type Site, createSite} from '../pages/create-site.ts'
import {frontPage} from '../pages/front-page.ts'
import {requestRefusedPage} from '../pages/refused-page.ts'
import {createBrowserMemory} from '../serving/browser-memory.ts'
import {readForm} from '../serving/read-form.ts'
import {createDesk} from './desk.ts'
import {fromPost, fromRedirect} from './incoming-request.ts'
import type {ProxySetup} from './proxy-setup.ts'
import {type ProxyState, freshProxyState} from './proxy-state.ts'

/** An IdP towards those below, a service towards the one above: what the hub is, and an organisation's own IdP. */
export function createProxy(setup: ProxySetup): Site {
  const browsers = createBrowserMemory<ProxyState>('mock-proxy', freshProxyState)
  const desk = createDesk(setup, browsers)

  const app = createSite(setup)
  app.get('/', (context) => frontPage(context, setup, browsers.of(context)))

  app.get('/saml/sso', (context) => {
    // The signature is of the query as the browser wrote it, which only Node's own request still knows.
    const incoming = fromRedirect(/\?(.*)$/s.exec(context.env.incoming.url ?? '')?.[1] ?? '')
    return 'code' in incoming ? requestRefusedPage(context, setup, incoming) : desk.receive(context, incoming)
  })

  app.post('/saml/sso', async (context) => {
    const field = await readForm(context)
    const incoming = fromPost(field('SAMLRequest') ?? '', field('RelayState'))
    return 'code' in incoming ? requestRefusedPage(context, setup, incoming) : desk.receive(context, incoming)
  })

  app.get('/discovery', (context) => {
    const {flow = '', filter = ''} = context.req.query()
    const request = browsers.of(context).choosing.get(flow)
    if (!request) return requestRefusedPage(context, setup, {code: 'flow-is-forgotten', detail: flow})
    return discoveryPage(context, setup, {flow, filter, service: request.service})
  })

  app.post('/discovery', async (context) => {
    const field = await readForm(context)
    return desk.choose(context, field('flow') ?? '', field('organisation') ?? '')
  })

  app.post('/saml/acs', async (context) => {
    const field = await readForm(context)
    return desk.takeAnswer(context, {samlResponse: field('SAMLResponse') ?? '', relayState: field('RelayState')})
  })

  return app
}
