import {readCertificate} from '../saml/certificate.ts'
import {unescaped} from '../capture/unescaped.ts'
import {findPersonal} from './detect.ts'
import {isSecretName, redactHeader, redactParameter} from './http-secrets.ts'
import {findMarkupInString} from './escape-runs.ts'
import {type EncodedRun, escaped, findBase64, findByteRuns, findEncodedWords} from './layers.ts'
import {findXml} from './find-xml.ts'
import {type Part, replaceIn} from './parts.ts'
import {isPersonalCertificate} from './personal-certificate.ts'
import {findQuoted} from './quoted-printable.ts'
import {redactLooseXml} from './redact-loose-xml.ts'
import {redactWord} from './redact-word.ts'
import {redactXml} from './redact-xml.ts'
import type {Redactor} from './redactor.ts'
import {tokenPattern} from './tokens.ts'
import {readWhole} from './whole-base64.ts'

const headerLine = /(?<=^|[\n>*])([ \t]{0,20})((?:Set-)?Cookie2?|(?:Proxy-)?Authorization|X-[\w-]{0,40}Token|X-API-Key)(:[ \t]{0,20})([^\r\n]+)/gi
const input = /<input\b[^<>]*>/gi
const word = /[^\s"'<>{}|\\^`]+/g
const labelled =
  /(?<![\p{L}\d])((?:given|sur|family|display|full|first|last|user)_?name|sn|förnamn|efternamn|namn)(["']?\s{0,3}[=:]\s{0,3}["']?)([^"'=:,;&<>|\r\n‹›]{2,60})/giu

/** A text of any kind with everything replaced that points out a person, also inside what is encoded in it. */
export function redactText(text: string, redactor: Redactor): string {
  if (isTooShort(text)) return text
  const whole = text.trimStart().startsWith('<') ? redactXml(text, redactor) : undefined
  if (whole !== undefined) return whole
  const encoded = readWhole(text)
  if (encoded) {
    const inner = redactor.within('base64', encoded.text)
    return inner === undefined ? text : encoded.encode(inner)
  }
  let parts: readonly Part[] = [{text, at: 0, done: false}]
  const step: Step = (find, replace) => {
    parts = replaceIn(parts, find, (match, at) => redactor.at({offset: at}, () => replace(match)))
  }
  step(inOrder(findQuoted), (run) => decodedAnd(run, redactor))
  redactMarkup(step, redactor)
  step((piece) => piece.matchAll(tokenPattern), ([token]) => token)
  redactHttp(step, redactor)
  redactEncoded(step, redactor)
  step((piece) => piece.matchAll(labelled), ([, name = '', between = '', value = '']) => label(name, between, value, redactor))
  step(redactor.secrets, ({0: value}) => redactor.replace('name', value.replaceAll('+', ' ')))
  step(findPersonalIn, ({kind, 0: value}) => redactor.replace(kind, value))
  return parts.map((part) => part.text).join('')
}

/** Nobody can be told by so little, and forms and pages hold very many such texts. */
function isTooShort(text: string): boolean {
  return text.length < 3 || (text.length < 6 && !/\p{L}{3}/u.test(text))
}

type Step = <Found extends {readonly 0: string; readonly index: number}>(
  find: (text: string) => Iterable<Found>,
  replace: (match: Found) => string | undefined,
) => void

function redactMarkup(step: Step, redactor: Redactor): void {
  step(findXml, ({0: xml}) => redactXml(xml, redactor))
  step(escapedMarkup, ({0: piece}) => {
    const inner = redactor.within('entities', unescaped(piece))
    return inner === undefined ? undefined : escaped(inner)
  })
  step(inOrder(findMarkupInString), (run) => decodedAnd(run, redactor))
  step((piece) => piece.matchAll(input), ([tag]) => redactInput(tag, redactor))
  redactLooseXml(step, redactor)
}

function redactHttp(step: Step, redactor: Redactor): void {
  step(
    (piece) => piece.matchAll(headerLine),
    ([, before = '', name = '', colon = '', value = '']) => before + name + colon + redactHeader(name, value, redactor),
  )
  step(wordsWithParts, ({0: one}) => redactWord(one, redactor))
}

/** Addresses and parameters. Most words of a log are neither. */
function* wordsWithParts(text: string): Generator<RegExpExecArray> {
  for (const match of text.matchAll(word)) if (match[0].includes('=') || match[0].includes('://')) yield match
}

/** What was decoded, redacted and written as it was; nothing when that changed nothing. */
function decodedAnd(run: EncodedRun, redactor: Redactor): string | undefined {
  const inner = redactor.within(run.kind, run.text)
  return inner === undefined ? undefined : run.encode(inner)
}

function redactEncoded(step: Step, redactor: Redactor): void {
  // Whole, before its parts are taken for base64: what is left of it would still open a door.
  step(findTokensOfJson, ({0: value}) => redactor.replace('jwt', value))
  step(inOrder(findBase64), ({0: run}) =>
    run.startsWith('MI') && run.length > 200 && isPersonalCertificate(readCertificate(run))
      ? redactor.replace('certificate', run)
      : undefined,
  )
  step(inOrder(findEncodedWords), (run) => {
    const inner = run.text === run[0] ? undefined : redactor.within(run.kind, run.text)
    if (inner !== undefined) return run.encode(inner)
    // What was looked at whole is not looked at again in pieces.
    return run.kind === 'percent' ? run[0] : undefined
  })
  step(inOrder(findByteRuns), (run) => decodedAnd(run, redactor))
}

/** The longest of those that begin first, each with its text. */
function inOrder<Run extends {readonly index: number; readonly length: number}>(
  find: (text: string) => readonly Run[],
): (text: string) => readonly (Run & {readonly 0: string})[] {
  return (text) =>
    [...find(text)]
      .sort((one, other) => one.index - other.index || other.length - one.length)
      .map((run) => ({...run, 0: text.slice(run.index, run.index + run.length)}))
}

function findTokensOfJson(text: string): ReturnType<typeof findPersonalIn> {
  return text.includes('ey') ? findPersonalIn(text).filter(({kind}) => kind === 'jwt') : []
}

function findPersonalIn(text: string): readonly (ReturnType<typeof findPersonal>[number] & {readonly 0: string})[] {
  return findPersonal(text).map((hit) => ({...hit, 0: hit.value}))
}

/** XML that was escaped to stand in a page or a log: from its first tag to its last. */
function escapedMarkup(text: string): readonly {readonly 0: string; readonly index: number}[] {
  const index = text.search(/&(?:amp;){0,3}lt;/i)
  const end = Math.max(text.lastIndexOf('gt;'), text.lastIndexOf('GT;')) + 3
  return index < 0 || end < index + 8 ? [] : [{0: text.slice(index, end), index}]
}

/** A field of a form, by its name; what else it holds is looked into as any text. */
function redactInput(tag: string, redactor: Redactor): string | undefined {
  const name = /\bname\s?=\s?["']?([^"'\s>]{1,60})/i.exec(tag)?.[1] ?? ''
  const clean = tag.replace(/(\bvalue\s?=\s?)(?:"([^"]*)"|'([^']*)')/i, (whole, before: string, double?: string, single?: string) => {
    const value = unescaped(double ?? single ?? '')
    const inner = isSecretName(name, value, true) ? redactParameter(value, redactor) : redactor.text(value)
    return inner === value ? whole : `${before}"${escaped(inner)}"`
  })
  return clean === tag ? undefined : clean
}

/** `givenName: Anna` in a log. A value that is longer than a name ends where a name would. */
function label(name: string, between: string, value: string, redactor: Redactor): string | undefined {
  const [found = ''] = /^\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{0,30}){0,3}/u.exec(value) ?? []
  return found === '' ? undefined : name + between + redactor.replace('name', found) + redactor.text(value.slice(found.length))
}
