import {type RequestListener, type Server, createServer} from 'node:http'
import {getRequestListener} from '@hono/node-server'
import {vgefosError} from '../src/errors.ts'

/** A port on 127.0.0.1, bound before anybody serves there: metadata must name addresses before servers can start. */
export interface Door {
  /** With the role's own host name, without a slash at the end. */
  readonly url: string
  /** From now on the handler answers. Before that, 503. */
  open(handler: Parameters<typeof getRequestListener>[0]): void
  /** Nobody listens afterwards; open connections are cut. May be called twice. */
  close(): Promise<void>
}

/** Binds the port, or a free one when it is 0. Throws E_PORT_IN_USE, which names the flag that changes the port. */
export async function bindDoor(host: string, port: number, flag = '--port'): Promise<Door> {
  let listener: RequestListener = (_request, response) => {
    response.writeHead(503).end()
  }
  const server = createServer((request, response) => {
    listener(request, response)
  })
  const bound = await listen(server, port, flag)
  return {
    url: `http://${host}:${String(bound)}`,
    open: (handler) => {
      const answer = getRequestListener(handler)
      listener = (request, response) => void answer(request, response)
    },
    close: () => close(server),
  }
}

function listen(server: Server, port: number, flag: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const inUse = 'code' in error && error.code === 'EADDRINUSE'
      reject(inUse ? vgefosError('E_PORT_IN_USE', {port: String(port), flag}, {cause: error}) : error)
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
