import {createReadStream, fstatSync, statSync} from 'node:fs'
import {vgefosError} from '../errors.ts'
import type {InputSource} from '../evidence/input.ts'
import {limits} from '../limits.ts'
import {type ClipboardPlace, readClipboard} from './clipboard.ts'
import {silenceAlarm} from './silence-alarm.ts'

/** Bytes, and where they came from. `name` is a file's. */
export interface Input {
  readonly bytes: Buffer
  readonly source: InputSource
  readonly name: string | undefined
}

export interface InputChoice {
  /** A file, a message or an address as it stands, or `-`. Without it what is piped in is read. */
  readonly argument: string | undefined
  readonly clipboard: boolean
  /** Bytes that a file or standard input may have; `limits.input` unless more is asked for. */
  readonly most?: number
}

/**
 * Reads what the user named. Throws E_NO_INPUT, E_ARGUMENT_TOO_LONG, E_INPUT_TOO_LARGE, E_INPUT_SILENT,
 * E_UNREADABLE_FILE or E_NO_CLIPBOARD.
 */
export async function readInput(
  {argument, clipboard, most = limits.input}: InputChoice,
  standardInput: AsyncIterable<unknown>,
  place?: ClipboardPlace,
): Promise<Input> {
  if (clipboard) return {bytes: await readClipboard(place), source: 'clipboard', name: undefined}
  if (argument === '-' || (argument === undefined && isPiped(standardInput))) {
    const bytes = await collect(standardInput, 'stdin', most)
    if (argument !== undefined || bytes.length > 0) return {bytes, source: 'standard-input', name: undefined}
  }
  if (argument === undefined) throw vgefosError('E_NO_INPUT', {})
  if (argument.length > limits.argument) throw vgefosError('E_ARGUMENT_TOO_LONG', {length: String(argument.length)})
  if (isFile(argument)) return readFileInput(argument, most)
  return {bytes: Buffer.from(argument, 'utf8'), source: 'argument', name: undefined}
}

/** Reads a file that the user named as one. Throws E_UNREADABLE_FILE or E_INPUT_TOO_LARGE. */
export async function readFileInput(file: string, most: number = limits.input): Promise<Input> {
  try {
    const found = statSync(file)
    if (found.isDirectory()) throw unreadable(file, 'EISDIR')
    if (found.size > most) throw tooLarge(file, found.size, most)
  } catch (error) {
    const reason = codeOf(error)
    throw reason === undefined ? error : unreadable(file, reason, error)
  }
  return {bytes: await collectFile(file, most), source: 'file', name: file}
}

/** A pipe or a file is somebody’s doing; a terminal or nothing at all is not. */
function isPiped(stream: AsyncIterable<unknown>): boolean {
  if (!('fd' in stream) || typeof stream.fd !== 'number') return false
  try {
    const end = fstatSync(stream.fd)
    return end.isFIFO() || end.isSocket() || end.isFile()
  } catch {
    return false
  }
}

function isFile(argument: string): boolean {
  try {
    statSync(argument)
    return true
  } catch {
    return looksLikePath(argument)
  }
}

/** Base64 may hold slashes and begin with one, so a path is short and has a suffix or begins as a path does. */
function looksLikePath(argument: string): boolean {
  if (argument.length > 260 || /[<>?&=\n]|:\/\//.test(argument)) return false
  return /^(\.{0,2}[\\/]|~[\\/]|[A-Za-z]:[\\/])/.test(argument) || /\.[A-Za-z][A-Za-z0-9]{1,4}$/.test(argument)
}

async function collectFile(file: string, most: number): Promise<Buffer> {
  try {
    return await collect(createReadStream(file), file, most)
  } catch (error) {
    const reason = codeOf(error)
    throw reason === undefined ? error : unreadable(file, reason, error)
  }
}

/** Never holds more than the limit: standard input and pipes have no size to ask for. */
async function collect(stream: AsyncIterable<unknown>, source: string, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  const alarm = silenceAlarm(stream, source)
  let size = 0
  for await (const chunk of stream) {
    alarm?.refresh()
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk), 'utf8')
    size += bytes.length
    if (size > most) {
      clearTimeout(alarm)
      throw tooLarge(source, size, most)
    }
    chunks.push(bytes)
  }
  clearTimeout(alarm)
  return Buffer.concat(chunks)
}

function tooLarge(source: string, size: number, most: number): Error {
  const megabytes = (bytes: number): string => `${String(Math.ceil(bytes / 1_000_000))} MB`
  return vgefosError('E_INPUT_TOO_LARGE', {source, size: megabytes(size), limit: megabytes(most)})
}

function unreadable(file: string, reason: string, cause?: unknown): Error {
  return vgefosError('E_UNREADABLE_FILE', {file, reason}, {cause})
}

/** The operating system's name of the error; nothing for our own errors. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined
  return String(error.code)
}
