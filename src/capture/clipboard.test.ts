import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {readClipboard} from './clipboard.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true})
})

/** A PATH with stand-ins for the programs; each is the body of a shell script. */
const standIns = (programs: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-clipboard-'))
  folders.push(folder)
  for (const [name, body] of Object.entries(programs))
    writeFileSync(path.join(folder, name), `#!/bin/sh\n${body}\n`, {mode: 0o755})
  return {PATH: folder}
}
const read = async (platform: NodeJS.Platform, programs: Readonly<Record<string, string>>): Promise<string> =>
  (await readClipboard({platform, env: standIns(programs)})).toString('utf8')

describe('readClipboard', () => {
  it('asks PowerShell on Windows, in UTF-8', async () => {
    const script = 'case "$*" in *UTF8*Get-Clipboard*-Raw*) printf å;; esac'
    expect(await read('win32', {'powershell.exe': script, pbpaste: 'printf wrong'})).toBe('å')
  })

  it('asks pbpaste on macOS', async () => {
    expect(await read('darwin', {pbpaste: 'printf PHNhbWw+', xclip: 'printf wrong'})).toBe('PHNhbWw+')
  })

  it('takes the first program there is on Linux', async () => {
    expect(await read('linux', {xclip: 'printf "%s" "$*"', xsel: 'printf wrong'})).toBe('-o -selection clipboard')
  })

  it('asks the next when one has no display', async () => {
    expect(await read('linux', {'wl-paste': 'echo no display >&2; exit 1', xsel: 'printf right'})).toBe('right')
  })

  it('says what is missing when there is none', async () => {
    await expect(read('linux', {})).rejects.toMatchObject({code: 'E_NO_CLIPBOARD'})
    await expect(read('linux', {})).rejects.toThrow('wl-paste, xclip, xsel')
  })

  it('says why the one there is refused', async () => {
    await expect(read('darwin', {pbpaste: 'echo broken >&2; exit 1'})).rejects.toThrow('pbpaste: broken')
  })
})
