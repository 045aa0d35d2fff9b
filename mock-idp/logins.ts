import {randomBytes} from 'node:crypto'
import type {Language} from '../src/text.ts'
import type {Accepted} from './requests/receive.ts'

/** A login on its way: the request is accepted, nobody has proved anything yet. */
export interface PendingLogin {
  readonly key: string
  readonly accepted: Accepted
  readonly language: Language
  /** Reference of the order, once a method is chosen. */
  readonly order: string | undefined
}

export interface Logins {
  begin(accepted: Accepted, language: Language): PendingLogin
  find(key: string): PendingLogin | undefined
  /** Ties the login to the order that is to prove it. */
  attach(login: PendingLogin, order: string): void
  /** Takes the login away: it is answered once. */
  finish(key: string): void
}

/** More than a test ever has open; the oldest is forgotten. */
const most = 1000

export function createLogins(): Logins {
  const logins = new Map<string, PendingLogin>()
  return {
    begin(accepted, language) {
      const login = {key: randomBytes(16).toString('hex'), accepted, language, order: undefined}
      logins.set(login.key, login)
      const [oldest] = logins.keys()
      if (logins.size > most && oldest !== undefined) logins.delete(oldest)
      return login
    },
    find: (key) => logins.get(key),
    attach: (login, order) => void logins.set(login.key, {...login, order}),
    finish: (key) => void logins.delete(key),
  }
}
