import {execFile} from 'node:child_process'
import {vgefosError} from '../errors.ts'
import {limits} from '../limits.ts'

export interface ClipboardPlace {
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
}

type Program = readonly [name: string, ...args: string[]]

// PowerShell writes in the console's code page unless told otherwise, and å ä ö are lost.
const powershell: Program = [
  'powershell.exe',
  '-NoProfile',
  '-NonInteractive',
  '-Command',
  '[Console]::OutputEncoding = [Text.Encoding]::UTF8; Get-Clipboard -Raw',
]

const linux: readonly Program[] = [
  ['wl-paste', '--no-newline'],
  ['xclip', '-o', '-selection', 'clipboard'],
  ['xsel', '--clipboard', '--output'],
  // Within WSL the clipboard is that of Windows.
  powershell,
]

/** The clipboard's text, by the first program that can read it. Throws E_NO_CLIPBOARD or E_INPUT_TOO_LARGE. */
export async function readClipboard(
  place: ClipboardPlace = {platform: process.platform, env: process.env},
): Promise<Buffer> {
  const programs = programsOf(place.platform)
  let reason = programs.map(([name]) => name).join(', ') + ': ENOENT'
  for (const program of programs) {
    const result = await run(program, place.env)
    if (Buffer.isBuffer(result)) return result
    if (result !== 'ENOENT') reason = `${program[0]}: ${result}`
  }
  throw vgefosError('E_NO_CLIPBOARD', {reason})
}

function programsOf(platform: NodeJS.Platform): readonly Program[] {
  if (platform === 'win32') return [powershell]
  return platform === 'darwin' ? [['pbpaste']] : linux
}

/** What the program wrote, or why it did not. */
async function run([name, ...args]: Program, env: NodeJS.ProcessEnv): Promise<Buffer | string> {
  const options = {encoding: 'buffer', env, timeout: 10_000, maxBuffer: limits.input, windowsHide: true} as const
  return new Promise((resolve, reject) => {
    execFile(name, args, options, (error, written, complaint) => {
      if (!error) resolve(written)
      else if (error.code === 'ENOENT') resolve('ENOENT')
      else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') reject(tooLarge())
      else resolve(firstLine(complaint.toString('utf8')) || String(error.code ?? error.signal ?? 'error'))
    })
  })
}

function tooLarge(): Error {
  const limit = `${String(limits.input / 1_000_000)} MB`
  return vgefosError('E_INPUT_TOO_LARGE', {source: 'clipboard', size: `> ${limit}`, limit})
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 120)
}
