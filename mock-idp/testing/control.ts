import type {MockIdp} from '../options.ts'

/** Calls the control API and returns status and JSON. */
export async function control(
  idp: MockIdp,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
): Promise<{readonly status: number; readonly json: unknown}> {
  const answer = await fetch(idp.controlUrl + path, {
    method,
    ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
  })
  return {status: answer.status, json: await answer.json()}
}

/** The person approves the order that stands in the page. */
export async function approve(idp: MockIdp, page: string, person: string): Promise<void> {
  const reference = /data-order="([^"]+)"/.exec(page)?.[1] ?? ''
  const {status, json} = await control(idp, 'POST', `/orders/${reference}/approve`, {person, pin: '123456'})
  if (status !== 200) throw new Error(JSON.stringify(json))
}
