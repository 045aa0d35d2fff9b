import process from 'node:process'

/** How far a long task has come, on one line of the terminal that is wiped when it ends. */
export interface Progress {
  readonly tell: (count: number) => void
  readonly end: () => void
}

const everyMs = 200

/** Silent unless standard error is a terminal, and for what is done at once. */
export function progressOf(words: string, {isSilent = false, stream = process.stderr} = {}): Progress {
  const isShown = !isSilent && stream.isTTY
  let toldAt = performance.now()
  let hasTold = false
  return {
    tell(count) {
      if (!isShown || performance.now() - toldAt < everyMs) return
      toldAt = performance.now()
      hasTold = true
      stream.write(`\r${String(count)} ${words}`)
    },
    end() {
      if (hasTold) stream.write('\r\u001B[K')
    },
  }
}
