import {isSecretName, redactParameter} from './http-secrets.ts'
import {percentRead} from './layers.ts'
import type {Redactor} from './redactor.ts'

const delimiters = /([&?#;,])/

/** An address, a query or a form body: each of its parameters by its name. Nothing when nothing in it is anybody's. */
export function redactWord(word: string, redactor: Redactor): string | undefined {
  const isAddress = /^[\w.+-]{1,20}:\/\//.test(word)
  const isForm = /[?&][\w.-]{1,60}=/.test(word) || /^[\w.-]{1,60}=[^&]*&/.test(word)
  if (!isAddress && !isForm && !/^\w{1,30}=/.test(word)) return undefined
  const pieces = word.split(delimiters)
  const clean = pieces.map((piece, place) => {
    if (place % 2 === 1) return piece
    const [, name = '', value = ''] = /^([\w.-]{1,60})=(.*)$/s.exec(piece) ?? []
    if (name !== '' && isSecretName(name, value, isForm)) return secretPair(name, value, redactor)
    if (isAddress && place === 0) return redactPath(piece, redactor)
    return name === '' ? redactPiece(piece, word, redactor) : `${name}=${redactPiece(value, word, redactor)}`
  })
  const joined = clean.join('')
  return joined === word ? undefined : joined
}

function secretPair(name: string, value: string, redactor: Redactor): string {
  const decoded = percentRead(value)
  const inner = redactParameter(decoded, redactor)
  return inner === decoded ? `${name}=${value}` : `${name}=${encodeURIComponent(inner)}`
}

/** The host stays: it is a party's. Who is named before it goes. */
function redactPath(address: string, redactor: Redactor): string {
  const [, scheme = '', user = '', host = '', path = ''] = /^([^:]*:\/\/)([^/@]*@)?([^/]*)(.*)$/s.exec(address) ?? []
  const who = user === '' ? '' : `${encodeURIComponent(redactor.replace('credential', percentRead(user.slice(0, -1))))}@`
  const segments = path.split('/').map((segment) => redactPiece(segment, address, redactor))
  return scheme + who + host + segments.join('/')
}

function redactPiece(piece: string, whole: string, redactor: Redactor): string {
  if (piece === whole || piece === '') return piece
  const decoded = piece.includes('%') ? percentRead(piece) : piece
  const inner = decoded === piece ? changed(piece, redactor.text(piece)) : redactor.within('percent', decoded)
  if (inner === undefined) return piece
  return decoded === piece ? inner.replaceAll(/[^\x21\x22\x24-\x7e]/g, encodeURIComponent) : encodeURIComponent(inner)
}

function changed(before: string, after: string): string | undefined {
  return before === after ? undefined : after
}
