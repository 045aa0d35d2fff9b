import {type Context, Hono} from 'hono'
import * as v from 'valibot'
import {isVgefosError} from '../src/errors.ts'
import type {Text} from '../src/text.ts'
import type {Fault} from './faults/define.ts'
import {type Efos, findPerson} from './efos.ts'
import type {Order, Refusal, Step} from './methods/mobile/order.ts'
import type {Person} from './people/person.ts'

type Answered = Response | Promise<Response>
type Told = readonly [status: 404 | 409 | 422, code: string, message: Text]

const unknownOrder: Told = [
  404,
  'E_NO_SUCH_ORDER',
  {
    sv: 'Det finns ingen sådan begäran. Lista dem med GET /orders.',
    en: 'There is no such order. List them with GET /orders.',
  },
]
const unknownPerson: Told = [
  422,
  'E_NO_SUCH_PERSON',
  {
    sv: 'Det finns ingen sådan testperson. Lista dem med GET /people.',
    en: 'There is no such person. List them with GET /people.',
  },
]
const badBody: Told = [
  422,
  'E_BAD_BODY',
  {sv: 'Innehållet är inte den JSON som väntas här.', en: 'The body is not the JSON that is expected here.'},
]
const refusals: Readonly<Record<Refusal, Told>> = {
  'has-ended': [409, 'E_ORDER_HAS_ENDED', {sv: 'Begäran är redan avslutad.', en: 'The order has already ended.'}],
  'not-started': [409, 'E_ORDER_NOT_STARTED', {sv: 'Ingen har öppnat begäran.', en: 'Nobody has opened the order.'}],
  'other-person': [
    409,
    'E_OTHER_PERSON',
    {sv: 'En annan person har redan öppnat begäran.', en: 'Another person has already opened the order.'},
  ],
  'wrong-pin': [422, 'E_WRONG_PIN', {sv: 'Fel pinkod.', en: 'Wrong PIN.'}],
}

const startBody = v.object({person: v.string()})
const approveBody = v.object({person: v.optional(v.string()), pin: v.string()})
const faultsBody = v.object({names: v.array(v.string())})

/** The door for programs: plays the phone, sets faults, adds services. `catalogue`: the faults that can be named. */
export function createControl(efos: Efos, catalogue: readonly Fault[]): Hono {
  const app = new Hono()
  app.get('/health', (context) => context.json({status: 'ok', entityId: efos.entityId}))
  app.get('/people', (context) => context.json({people: efos.people.map(describePerson)}))
  app.get('/orders', (context) => context.json({orders: efos.orders.all().map(describeOrder)}))
  app.post('/orders/:reference/start', async (context) => {
    const body = await bodyOf(context, startBody)
    if (!body) return tell(context, badBody)
    const person = findPerson(efos, body.person)
    if (!person) return tell(context, unknownPerson)
    return step(context, efos.orders.open(context.req.param('reference'), person))
  })
  app.post('/orders/:reference/approve', (context) => approve(context, efos, context.req.param('reference')))
  app.post('/orders/:reference/cancel', (context) => step(context, efos.orders.cancel(context.req.param('reference'))))
  app.get('/faults', (context) => context.json({names: namesOf(efos.faults)}))
  app.put('/faults', (context) => setFaults(context, efos, catalogue))
  app.post('/service-providers', async (context) => {
    const added = efos.providers.add(await context.req.text())
    return context.json({added: added.map(({entityId}) => entityId)}, 201)
  })
  app.onError((error, context) => {
    if (isVgefosError(error)) return tell(context, [422, error.code, error.says])
    throw error
  })
  return app
}

/** Opens the order first when nobody has. */
async function approve(context: Context, efos: Efos, reference: string): Promise<Response> {
  const body = await bodyOf(context, approveBody)
  if (!body) return tell(context, badBody)
  const order = efos.orders.get(reference)
  if (!order) return tell(context, unknownOrder)
  const person = findPerson(efos, body.person ?? order.person)
  if (!person) return tell(context, unknownPerson)
  const opened = efos.orders.open(reference, person)
  if (!opened || opened.refusal !== undefined || opened.order.endedAt !== undefined) return step(context, opened)
  return step(context, efos.orders.enterPin(reference, person, body.pin))
}

async function setFaults(context: Context, efos: Efos, catalogue: readonly Fault[]): Promise<Response> {
  const body = await bodyOf(context, faultsBody)
  if (!body) return tell(context, badBody)
  const found = body.names.map((name) => catalogue.find((fault) => fault.name === name))
  const unknown = body.names.filter((_name, index) => found[index] === undefined)
  if (unknown.length > 0) {
    const names = unknown.join(', ')
    const message = {sv: `Det finns inget fel som heter ${names}.`, en: `There is no fault called ${names}.`}
    return tell(context, [422, 'E_NO_SUCH_FAULT', message])
  }
  efos.faults = found.filter((fault) => fault !== undefined)
  return context.json({names: namesOf(efos.faults)})
}

function step(context: Context, taken: Step | undefined): Answered {
  if (!taken) return tell(context, unknownOrder)
  return taken.refusal === undefined ? context.json(describeOrder(taken.order)) : tell(context, refusals[taken.refusal])
}

function tell(context: Context, [status, code, message]: Told): Answered {
  return context.json({error: {code, message}}, status)
}

async function bodyOf<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema> | undefined> {
  const raw: unknown = await context.req.json().catch(() => undefined)
  const parsed = v.safeParse(schema, raw)
  return parsed.success ? parsed.output : undefined
}

function describeOrder(order: Order): Readonly<Record<string, string>> {
  const {reference, serviceName, controlCode, state, expiresAt} = order
  return {reference, serviceName, controlCode, state, expiresAt: new Date(expiresAt).toISOString()}
}

/** No personal numbers: nobody needs them to choose a person. */
function describePerson({key, givenName, surname, employments}: Person): Readonly<Record<string, string | undefined>> {
  return {key, name: `${givenName} ${surname}`, hsaId: employments[0]?.hsaId}
}

function namesOf(faults: readonly Fault[]): readonly string[] {
  return faults.map(({name}) => name)
}
