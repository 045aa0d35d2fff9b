import type {HttpBindings} from '@hono/node-server'
import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {limits} from '../../src/limits.ts'
import {errorPage} from './error-page.ts'
import type {Host} from './show.ts'

/** A web application that knows the Node request below it, whose address is still as it was written. */
export type Site = Hono<{Bindings: HttpBindings}>

/** What every role of the lab has: its metadata, a limit to what it reads, and an understandable page for the rest. */
export function createSite(host: Host & {readonly metadata: string}): Site {
  const site: Site = new Hono()
  const tooLarge = {
    status: 400,
    title: {sv: 'Meddelandet är för stort', en: 'The message is too large'},
    why: {sv: 'Så stora meddelanden läses inte här.', en: 'Messages of that size are not read here.'},
    todo: {sv: 'Börja om från tjänsten.', en: 'Start again from the service.'},
    detail: `more than ${String(limits.xml * 2)} bytes`,
  } as const
  site.use(bodyLimit({maxSize: limits.xml * 2, onError: (context) => errorPage(context, host, tooLarge)}))
  site.get('/metadata', (context) =>
    context.body(host.metadata, 200, {'content-type': 'application/samlmetadata+xml; charset=utf-8'}),
  )
  site.notFound((context) =>
    errorPage(context, host, {
      status: 404,
      title: {sv: 'Sidan finns inte', en: 'There is no such page'},
      why: {sv: 'Här finns ingenting på den adressen.', en: 'There is nothing at that address.'},
      todo: {sv: 'Börja om från tjänsten.', en: 'Start again from the service.'},
      detail: `${context.req.method} ${context.req.path}`,
    }),
  )
  return site
}
