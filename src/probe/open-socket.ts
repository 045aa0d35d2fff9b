import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import {type Target, targetName} from './target.ts'

/** An error of a proxy that answers, but not with a way through. */
export class ProxyRefusal extends Error {
  readonly code: string

  constructor(status: number) {
    super(`the proxy answers ${String(status)}`)
    this.code = `PROXY_${String(status)}`
  }
}

/** A connection to the place, through the proxy when one is given (RFC 9110, 9.3.6). Rejects with the system's error. */
export function openSocket(target: Target, proxy: URL | undefined, signal: AbortSignal): Promise<net.Socket> {
  return proxy ? throughProxy(target, proxy, signal) : direct(target, signal)
}

function direct({host, port}: Target, signal: AbortSignal): Promise<net.Socket> {
  // Only browsers know by themselves that *.localhost is this machine (RFC 6761, 6.3).
  const where = host.endsWith('.localhost') ? '127.0.0.1' : host
  return new Promise((resolve, reject) => {
    const socket = net.connect({host: where, port, signal})
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
  })
}

function throughProxy(target: Target, proxy: URL, signal: AbortSignal): Promise<net.Socket> {
  const {request} = proxy.protocol === 'https:' ? https : http
  const name = targetName(target)
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  const authorization = {'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}`}
  const headers = {host: name, ...(proxy.username === '' ? {} : authorization)}
  return new Promise((resolve, reject) => {
    const asked = request({host: proxy.hostname, port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80), method: 'CONNECT', path: name, headers, signal, agent: false})
    asked.once('error', reject)
    asked.once('connect', ({statusCode = 0}, socket) => {
      if (statusCode >= 200 && statusCode < 300) {
        resolve(socket)
        return
      }
      socket.destroy()
      reject(new ProxyRefusal(statusCode))
    })
    asked.end()
  })
}
