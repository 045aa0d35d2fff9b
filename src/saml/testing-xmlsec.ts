import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Whether the independent witness is on this machine. Tests that need it are skipped, and counted, when it is not. */
export const hasXmlsec = spawnSync('xmlsec1', ['--version']).status === 0

/** Whether xmlsec1 accepts the first signature in the document with the key of the certificate (PEM). Test support. */
export function xmlsecAccepts(xml: string, certificate: string, ...idElements: readonly string[]): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'vgefos-xmlsec-'))
  try {
    writeFileSync(join(folder, 'message.xml'), xml)
    writeFileSync(join(folder, 'key.pem'), certificate)
    const ids = idElements.flatMap((name) => ['--id-attr:ID', name])
    const args = ['--verify', ...ids, '--pubkey-cert-pem', join(folder, 'key.pem'), join(folder, 'message.xml')]
    execFileSync('xmlsec1', args, {stdio: 'pipe'})
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, {recursive: true})
  }
}
