/** Whether there is somebody to ask: a terminal on both ends, and no CI. */
export function isInteractive(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY && process.env['CI'] === undefined
}
