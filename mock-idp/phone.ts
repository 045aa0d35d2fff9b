import {type Context, Hono} from 'hono'
import {type Efos, findPerson} from './efos.ts'
import {type Refusal, hasEnded} from './methods/mobile/order.ts'
import {languageOf} from './page.ts'
import {type Holder, showOrder, showOrders, showOwners, showPhoneNote} from './pages/phone.ts'

type Answered = Response | Promise<Response>

/** The mock phone on an address of its own. Plain forms; everything works without JavaScript. */
export function createPhone(efos: Efos): Hono {
  const app = new Hono()
  app.get('/', (context) => {
    const {person, language} = holderOf(context, efos, context.req.query('person'))
    const waiting = efos.orders.all().filter((order) => !hasEnded(order))
    return showOrders(context, {person, language}, waiting, efos.now())
  })
  app.get('/owner', (context) => showOwners(context, efos.people, holderOf(context, efos, context.req.query('person'))))
  app.post('/orders/:reference/open', (context) =>
    withHolder(context, efos, (holder, reference) => {
      const opened = efos.orders.open(reference, holder.person)
      const asked = opened?.refusal === undefined ? efos.orders.askForPin(reference) : opened
      return showStep(context, efos, holder, reference, asked?.refusal)
    }),
  )
  app.post('/orders/:reference/approve', (context) =>
    withHolder(context, efos, (holder, reference, pin) => {
      const entered = efos.orders.enterPin(reference, holder.person, pin)
      return showStep(context, efos, holder, reference, entered?.refusal)
    }),
  )
  app.post('/orders/:reference/cancel', (context) =>
    withHolder(context, efos, (holder, reference) => {
      efos.orders.cancel(reference)
      return showStep(context, efos, holder, reference)
    }),
  )
  return app
}

/** The order as it now is: the PIN to enter, or how it ended. */
function showStep(context: Context, efos: Efos, holder: Holder, reference: string, refusal?: Refusal): Answered {
  const order = efos.orders.get(reference)
  if (!order) return showPhoneNote(context, holder, 'unknown-order')
  if (hasEnded(order)) return showPhoneNote(context, holder, order.state)
  if (refusal === 'other-person') return showPhoneNote(context, holder, refusal)
  return showOrder(context, holder, order, efos.now(), refusal === 'wrong-pin')
}

async function withHolder(
  context: Context,
  efos: Efos,
  go: (holder: Holder, reference: string, pin: string) => Answered,
): Promise<Response> {
  const form = new URLSearchParams(await context.req.text())
  const holder = holderOf(context, efos, form.get('person') ?? undefined)
  return go(holder, context.req.param('reference') ?? '', form.get('pin') ?? '')
}

function holderOf(context: Context, efos: Efos, key: string | undefined): Holder {
  const person = findPerson(efos, key) ?? efos.people[0]
  if (!person) throw new Error('there are no test persons')
  return {person, language: languageOf(context, efos.language)}
}
