import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {HttpResponse, http, passthrough} from 'msw'
import {setupServer} from 'msw/node'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {fetchMetadata} from './fetch-metadata.ts'
import {mockPhone} from './phone.ts'

/** The network's edge: what parties answer, or fail to. */
const network = setupServer()
beforeAll(() => {
  network.listen({onUnhandledRequest: 'error'})
})
afterEach(() => {
  network.resetHandlers()
})
afterAll(() => {
  network.close()
})

describe('fetchMetadata', () => {
  it('keeps what answers and leaves out what does not', async () => {
    network.use(
      http.get('https://hub.example/metadata', () => HttpResponse.xml('<md/>')),
      http.get('https://gone.example/metadata', () => new HttpResponse(null, {status: 404})),
      http.get('https://dead.example/metadata', () => HttpResponse.error()),
    )
    const urls = ['https://hub.example/metadata', 'https://gone.example/metadata', 'https://dead.example/metadata']
    expect(await fetchMetadata(urls)).toEqual([{url: 'https://hub.example/metadata', xml: '<md/>'}])
  })

  it('does not read to its end what is too large', async () => {
    const whole = 60
    let sent = 0
    const server = createServer((_, answer) => {
      const more = (): void => {
        if (answer.destroyed) return
        sent += 1
        if (sent >= whole) answer.end()
        else answer.write(Buffer.alloc(1_000_000, ' '), more)
      }
      more()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const {port} = server.address() as AddressInfo
    const url = `http://127.0.0.1:${String(port)}/metadata`
    network.use(http.get(url, () => passthrough()))
    try {
      expect(await fetchMetadata([url])).toEqual([])
      expect(sent).toBeLessThan(whole)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  it('asks this machine for *.localhost, which only browsers can look up', async () => {
    network.use(http.get('http://127.0.0.1:8400/metadata', () => HttpResponse.xml('<md/>')))
    const url = 'http://hubb.localhost:8400/metadata'
    expect(await fetchMetadata([url])).toEqual([{url, xml: '<md/>'}])
  })
})

describe('mockPhone', () => {
  const door = {controlUrl: 'http://127.0.0.1:8402', pageUrl: ''}

  it('approves the order as that person, with the PIN of the test persons', async () => {
    const bodies: unknown[] = []
    network.use(
      http.post('http://127.0.0.1:8402/orders/o%2F1/approve', async ({request}) => {
        bodies.push(await request.json())
        return HttpResponse.json({})
      }),
    )
    await mockPhone(door, 'anna-andersson')('o/1')
    expect(bodies).toEqual([{person: 'anna-andersson', pin: '123456'}])
  })

  it('leaves a refusal for the browser to show', async () => {
    network.use(http.post('http://127.0.0.1:8402/orders/o-1/approve', () => new HttpResponse(null, {status: 409})))
    await expect(mockPhone(door, 'anna-andersson')('o-1')).resolves.toBeUndefined()
  })

  it('fails when the control API is not there, instead of waiting for nobody', async () => {
    network.use(http.post('http://127.0.0.1:8402/orders/o-1/approve', () => HttpResponse.error()))
    await expect(mockPhone(door, 'anna-andersson')('o-1')).rejects.toThrow()
  })
})
