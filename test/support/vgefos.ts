import {type SpawnOptions, spawn} from 'node:child_process'
import path from 'node:path'
import {root} from './project.ts'

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

/** A quiet, neutral environment: nothing of the developer's own settings, no colour. */
export function neutralEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'].map((name) => [name, process.env[name]] as const)
  return {...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), NO_COLOR: '1', TZ: 'UTC', COLUMNS: '80', ...extra}
}

/** Starts the built vgefos as its own process, the way a user does. */
export function startVgefos(args: readonly string[], options: SpawnOptions = {}): ReturnType<typeof spawn> {
  return spawn(process.execPath, [path.join(root, 'bin', 'run.js'), ...args], {
    cwd: root,
    env: neutralEnvironment(),
    ...options,
  })
}

/** Runs the built vgefos to its end. */
export async function runVgefos(
  args: readonly string[],
  {input, ...options}: SpawnOptions & {readonly input?: string | Buffer} = {},
): Promise<Ran> {
  const child = startVgefos(args, options)
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin?.on('error', () => undefined).end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {stdout, stderr, code}
}
