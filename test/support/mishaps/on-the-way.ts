import {deflateRawSync} from 'node:zlib'
import {formsOf} from '../../../lab/testing/forms.ts'
import type {HttpBrowser, InTheWay, Outgoing, VisitedPage} from '../../../lab/testing/http-browser.ts'
import {logIn} from '../../../lab/testing/log-in.ts'
import {type Mishap, type Scene, ordinaryLogin} from './mishap.ts'

const hostOf = (url: string): string => new URL(url).hostname

/** Changes requests from SAMSA to the hub, or from the hub to SAMSA. */
const between = (change: (outgoing: Outgoing) => Outgoing): Pick<Mishap, 'inTheWay'> => ({
  inTheWay: () => ({request: change}),
})
const toHub = (change: (url: string) => string): Pick<Mishap, 'inTheWay'> =>
  between((outgoing) => {
    const isRequest = hostOf(outgoing.url) === 'hubb.localhost' && outgoing.url.includes('SAMLRequest=')
    return isRequest ? {...outgoing, url: change(outgoing.url)} : outgoing
  })
const toSamsa = (change: (fields: Readonly<Record<string, string>>) => Readonly<Record<string, string>>): Pick<Mishap, 'inTheWay'> =>
  between((outgoing) => {
    const {fields} = outgoing
    if (hostOf(outgoing.url) !== 'samsa.localhost' || fields?.['SAMLResponse'] === undefined) return outgoing
    return {...outgoing, fields: change(fields)}
  })
const samsaCookie = (cookie: NonNullable<InTheWay['cookie']>): Pick<Mishap, 'inTheWay'> => ({
  inTheWay: () => ({cookie: (line, host) => (host === 'samsa.localhost' ? cookie(line, host) : line)}),
})
const xmlOf = (encoded: string | undefined): string => Buffer.from(encoded ?? '', 'base64').toString('utf8')
const asXml = (xml: string): string => Buffer.from(xml).toString('base64')

/** Posts the last answer once more, as reloading the page does. */
async function reload(browser: HttpBrowser, scene: Scene): Promise<VisitedPage> {
  await ordinaryLogin(browser, scene)
  const posted = browser.hops.findLast(({fields, method}) => method === 'POST' && 'SAMLResponse' in fields)
  return browser.post(posted?.url ?? '', posted?.fields ?? {}, scene.hub)
}

function startElsewhere(browser: HttpBrowser, {lab, samsa}: Scene): Promise<VisitedPage> {
  return logIn(browser, lab, {...samsa, startUrl: samsa.startUrl.replace('samsa.', 'www.samsa.')})
}

/** Goes all the way in one tab but for the last step, asks in another, and then takes the last step. */
async function answerTheFirstOfTwo(browser: HttpBrowser, scene: Scene): Promise<VisitedPage> {
  browser.autoSubmit = false
  let page = await logIn(browser, scene.lab, scene.samsa)
  const submit = (): Promise<VisitedPage> => {
    const [form] = formsOf(page.html)
    return browser.post(form?.action ?? '', form?.fields ?? {}, page.url)
  }
  while (page.kind === 'auto-submit' && hostOf(page.url) !== hostOf(scene.hub)) page = await submit()
  await browser.visit(`${scene.samsa.url}/login`)
  return submit()
}

/** The service asks again each time that somebody has logged in. */
async function beginAgain(browser: HttpBrowser, scene: Scene): Promise<VisitedPage> {
  await ordinaryLogin(browser, scene)
  for (let again = 0; again < 3; again += 1) await browser.visit(`${scene.samsa.url}/login`)
  return {url: scene.samsa.url, status: 0, html: '', kind: undefined, heading: ''}
}

/** What lies between the parties: proxies, browsers and people. */
export const mishapsOnTheWay: readonly Mishap[] = [
  {
    name: 'a load balancer rewrites the percent codes of the request',
    cause: 'SIG08',
    ...toHub((url) => url.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
  },
  {name: 'a proxy cuts long addresses', cause: 'BND02', ...toHub((url) => url.slice(0, url.indexOf('SAMLRequest=') + 260))},
  {name: 'a proxy drops the signature from the address', cause: 'SIG05', ...toHub((url) => url.replace(/&SigAlg=.*$/, ''))},
  {name: 'the service’s RelayState fills the address', cause: 'BND13', ...toHub((url) => `${url}&more=${'x'.repeat(20_000)}`)},
  {name: 'the hub forgets RelayState', cause: 'BND05', ...toSamsa(({SAMLResponse = ''}) => ({SAMLResponse}))},
  {name: 'something on the way cuts RelayState', cause: 'BND05', ...toSamsa((fields) => ({...fields, RelayState: String(fields['RelayState']).slice(0, 9)}))},
  {
    name: 'a firewall changes a name in the response',
    cause: 'SIG02',
    ...toSamsa((fields) => ({...fields, SAMLResponse: asXml(xmlOf(fields['SAMLResponse']).replaceAll('Andersson', 'A.'))})),
  },
  {
    name: 'a firewall breaks the lines of the response anew',
    cause: 'SIG02',
    ...toSamsa((fields) => ({...fields, SAMLResponse: asXml(xmlOf(fields['SAMLResponse']).replaceAll('><', '>\n<'))})),
  },
  {
    name: 'the response is compressed although it is posted',
    cause: 'BND04',
    ...toSamsa((fields) => ({...fields, SAMLResponse: deflateRawSync(xmlOf(fields['SAMLResponse'])).toString('base64')})),
  },
  {name: 'the service’s cookie does not cross sites', cause: 'SES01', ...samsaCookie((line) => line.replace(/SameSite=None/i, 'SameSite=Lax'))},
  {name: 'the service’s cookie says nothing of sites', cause: 'SES01', ...samsaCookie((line) => line.replace(/; SameSite=None/i, ''))},
  {name: 'the service’s cookie crosses sites but is not secure', cause: 'SES06', ...samsaCookie((line) => line.replace(/; Secure/i, ''))},
  {
    name: 'a tab in another program shows the login in a frame',
    cause: 'SES05',
    ...samsaCookie((line) => line.replace(/SameSite=None/i, 'SameSite=Lax')),
    seen: ({url}) => ({destination: 'iframe', ...(hostOf(url) === 'efos.localhost' && {framing: 'DENY'})}),
  },
  {
    name: 'another of the service’s servers gets the answer',
    cause: 'SES03',
    inTheWay: ({lab}) => ({
      request: (outgoing) => {
        if (hostOf(outgoing.url) === 'samsa.localhost' && outgoing.method === 'POST') lab.setMishaps({})
        return outgoing
      },
    }),
    seen: ({url, method}) => (hostOf(url) === 'samsa.localhost' ? {servedBy: method === 'POST' ? 'web-2' : 'web-1'} : {}),
  },
  {
    name: 'the user starts at another name of the service',
    cause: 'SES04',
    play: startElsewhere,
  },
  {
    name: 'the user has two tabs, and the service remembers one',
    cause: 'SES09',
    mistakes: () => ({samsa: (setup) => ({...setup, memory: 1})}),
    play: answerTheFirstOfTwo,
  },
  {name: 'the user reloads the page after the login', cause: 'BND08', play: reload},
  {
    name: 'the user has bookmarked the hub’s login page',
    cause: 'BND09',
    play: (browser, {hub}) => browser.visit(`${hub}/saml/sso`),
  },
  {
    name: 'the user has bookmarked the national IdP’s login page',
    cause: 'BND09',
    play: (browser, {lab}) => browser.visit(`${lab.efos.url}/saml/sso/HTTP-Redirect`),
  },
  {
    name: 'the service never believes that the user is logged in',
    cause: 'SES02',
    play: beginAgain,
  },
  {
    name: 'the answer is posted to another address of the service',
    cause: 'END03',
    ...between((outgoing) => {
      const isAnswer = hostOf(outgoing.url) === 'samsa.localhost' && outgoing.method === 'POST'
      return isAnswer ? {...outgoing, url: outgoing.url.replace('/saml/acs', '/saml/acs/')} : outgoing
    }),
  },
  {
    name: 'the person cancels on the phone',
    cause: 'EID01',
    play: (browser, {lab, samsa}) => logIn(browser, lab, samsa, {phone: 'cancels'}),
  },
]
