import {kindOfAttribute} from './attribute-kind.ts'
import {isSecretHeader, isSecretName, redactCookie, redactHeader, redactParameter} from './http-secrets.ts'
import {parseJson} from './json.ts'
import {redactBody} from './redact-body.ts'
import type {Redactor} from './redactor.ts'
import {type TokenKind, isToken} from './tokens.ts'

type Json = Readonly<Record<string, unknown>>

const personalKey =
  /^(?:(?:given|family|sur|display|full|first|last|user|nick)_?name|person|förnamn|efternamn|namn|email|e-post|phone|phone_number|personnummer|personal_?number|personalIdentityNumber)$/i
const forms = new Set(['queryString', 'params', 'post', 'get'])

/** HAR, SAML-tracer's export, a recording or any other JSON: the tree is walked, never its text. */
export function redactJson(value: unknown, redactor: Redactor, key = '', path = ''): unknown {
  if (typeof value === 'string') return redactor.at({path}, () => redactString(value, key, redactor))
  if (typeof value === 'number') return redactor.at({path}, () => redactNumber(value, redactor))
  if (Array.isArray(value)) return redactList(value, key, path, redactor)
  if (typeof value !== 'object' || value === null) return value
  return redactObject(value as Json, key, path, redactor)
}

function redactString(value: string, key: string, redactor: Redactor): string {
  if (isSecretHeader(key)) return redactHeader(key, value, redactor)
  if (isSecretName(key, value, false)) return redactParameter(value, redactor)
  if (personalKey.test(key) && value.trim() !== '' && !isToken(value)) return redactor.replace('name', value)
  const inner = parseJson(value)
  if (inner === undefined) return redactor.text(value)
  const before = JSON.stringify(inner)
  const after = JSON.stringify(redactJson(inner, redactor))
  return before === after ? value : after
}

/** Only whole numbers: the decimals of a measured time mean nobody. */
function redactNumber(value: number, redactor: Redactor): unknown {
  if (!Number.isSafeInteger(value)) return value
  const text = String(value)
  const clean = redactor.text(text)
  return clean === text ? value : clean
}

/** SAML-tracer writes headers and fields as pairs in its older form. */
function redactList(list: readonly unknown[], key: string, path: string, redactor: Redactor): readonly unknown[] {
  const [name, value] = list
  if (list.length === 2 && typeof name === 'string' && typeof value === 'string' && !/^\d/.test(name))
    return redactor.at({path}, () => [redactor.text(name), redactNamed(name, value, forms.has(lastName(path)), redactor)])
  return list.map((one, index) => redactJson(one, redactor, key, `${path}[${String(index)}]`))
}

function redactObject(object: Json, key: string, path: string, redactor: Redactor): Json {
  if (key === 'identity') return redactIdentity(object, path, redactor)
  const {name, value} = object
  if (typeof name === 'string' && typeof value === 'string') return redactPair({name, value}, object, key, path, redactor)
  const entries = Object.entries(object).map(([field, inner]): [string, unknown] => {
    const at = path === '' ? field : `${path}.${field}`
    if (key === 'content' && field === 'text' && typeof inner === 'string')
      return [field, redactor.at({path: at}, () => redactBody(inner, object['encoding'] === 'base64', redactor))]
    return [redactor.at({path: at}, () => redactor.text(field)), redactJson(inner, redactor, field, at)]
  })
  return Object.fromEntries(entries)
}

/** A header, a cookie, a query or form parameter of a HAR. */
function redactPair(pair: {readonly name: string; readonly value: string}, whole: Json, key: string, path: string, redactor: Redactor): Json {
  const {name, value} = pair
  const clean = redactor.at({path: `${path}.value`}, () =>
    key === 'cookies' ? redactCookie(value, redactor) : redactNamed(name, value, forms.has(key), redactor),
  )
  const rest = Object.entries(whole)
    .filter(([field]) => field !== 'name' && field !== 'value')
    .map(([field, inner]): [string, unknown] => [field, redactJson(inner, redactor, field, `${path}.${field}`)])
  return {name: redactor.at({path: `${path}.name`}, () => redactor.text(name)), value: clean, ...Object.fromEntries(rest)}
}

function redactNamed(name: string, value: string, inForm: boolean, redactor: Redactor): string {
  return inForm && isSecretName(name, value, true) ? redactParameter(value, redactor) : redactString(value, name, redactor)
}

function lastName(path: string): string {
  return /([\w-]{1,60})(?:\[\d+\])*$/.exec(path.slice(-80))?.[1] ?? ''
}

/** Who a recording says was logged in. */
function redactIdentity(identity: Json, path: string, redactor: Redactor): Json {
  const replace = (kind: TokenKind, value: unknown): unknown =>
    typeof value === 'string' && value !== '' && !isToken(value) ? redactor.replace(kind, value) : value
  const attributes = Object.entries((identity['attributes'] ?? {}) as Json).map(([name, values]): [string, unknown] => {
    const kind = kindOfAttribute(name)
    return [name, kind && Array.isArray(values) ? values.map((value) => replace(kind, value)) : redactJson(values, redactor, '', `${path}.attributes`)]
  })
  return redactor.at({path}, () => ({
    ...(redactJson({...identity, attributes: {}}, redactor, '', path) as Json),
    name: replace('name', identity['name']),
    hsaId: replace('hsa-id', identity['hsaId']),
    attributes: Object.fromEntries(attributes),
  }))
}
