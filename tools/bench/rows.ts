/** One line of the benchmark: what, the figure, and what we want of it. Without a goal it is there to compare with. */
export interface BenchRow {
  readonly what: string
  readonly figure: string
  readonly goal?: string | undefined
  readonly isMissed?: boolean | undefined
}

/** How many times as long as the yardstick, at most the goal. */
export function slower(what: string, ms: number, yardstickMs: number, goal: number): BenchRow {
  const ratio = ms / yardstickMs
  return {what, figure: `${ms.toFixed(0)} ms = ${ratio.toFixed(2)}×`, goal: `≤ ${String(goal)}×`, isMissed: ratio > goal}
}

/** How many times as fast as the yardstick, at least the goal. */
export function faster(what: string, rate: number, yardstick: number | undefined, goal: number): BenchRow {
  if (yardstick === undefined) return {what, figure: 'not compared', goal: `≥ ${String(goal)}×`}
  return {what, figure: `${(rate / yardstick).toFixed(2)}×`, goal: `≥ ${String(goal)}×`, isMissed: rate / yardstick < goal}
}

/** At most 80 columns. */
export function rowText({what, figure, goal = '', isMissed = false}: BenchRow): string {
  return `${what.padEnd(44)} ${figure.padStart(18)} ${goal.padStart(9)}${isMissed ? '  OVER' : ''}`
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
