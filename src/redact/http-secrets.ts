import {holdsPersonal} from './hidden-inside.ts'
import type {Redactor} from './redactor.ts'
import {isToken, tokenPattern} from './tokens.ts'

/** Names that say by themselves that the value opens a door, or tells one session from another. */
const telling =
  /^(?:RelayState|wctx|id_token|access_token|refresh_token|client_secret|password|passwd|losenord|client-request-id|orderRef|autoStartToken|qrStartToken|qrStartSecret|qrAuthCode|sessionid|jsessionid|phpsessid|MSISAuth|MSISAuthenticated|authenticity_token|csrf_?token|__RequestVerificationToken)$/i
/** Names that say so only in a query or a form. */
const inForms = /^(?:code|state|nonce|ctx|token|sid|session|ticket|code_verifier|assertion)$/i
const header = /^(?:(?:set-)?cookie2?|(?:proxy-)?authorization|x-[\w-]{0,40}token|x-api-key|x-amz-security-token)$/i

export function isSecretHeader(name: string): boolean {
  return name.length < 60 && header.test(name)
}

/** A short `code` is that of an error, which support asks for. */
export function isSecretName(name: string, value: string, inForm: boolean): boolean {
  return name.length < 40 && (telling.test(name) || (inForm && value.length >= 8 && inForms.test(name)))
}

/** A keyed hash, behind the host when the value is an address: where the user was going is worth knowing. */
export function redactParameter(value: string, redactor: Redactor): string {
  const bare = value.replaceAll(tokenPattern, '')
  if (bare === '' || /^https?:\/\/[\w.:-]+\/$/i.test(bare)) return value
  const [, host = ''] = /^(https?:\/\/[\w.-]{1,100}(?::\d{1,5})?)(?:[/?#]|$)/i.exec(value) ?? []
  const token = redactor.replace('parameter', value)
  return host === '' || holdsPersonal(host) ? token : `${host}/${token}`
}

/** Names and attributes of cookies and the scheme of a credential stay; values go. */
export function redactHeader(name: string, value: string, redactor: Redactor): string {
  if (/^set-cookie/i.test(name))
    return value
      .split('\n')
      .map((line) => line.replace(/=([^;]*)/, (_, inner: string) => `=${redactCookie(inner, redactor)}`))
      .join('\n')
  if (/^cookie/i.test(name))
    return value
      .split(';')
      .map((pair) => (pair.includes('=') ? pair.replace(/=(.*)$/s, (_, inner: string) => `=${redactCookie(inner, redactor)}`) : redactCookie(pair, redactor)))
      .join(';')
  const [, scheme = '', credential = value] = /^(\w{1,20} )(.+)$/s.exec(value) ?? []
  return credential.trim() === '' || isToken(credential.trim()) ? value : scheme + redactor.replace('credential', credential)
}

export function redactCookie(value: string, redactor: Redactor): string {
  return value.trim() === '' || isToken(value.trim()) ? value : redactor.replace('cookie', value)
}
