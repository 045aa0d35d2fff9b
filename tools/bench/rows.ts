/** One line of the benchmark: what, how long it took and the yardstick took (medians), and the ratio we want to stay under. */
export interface BenchRow {
  readonly what: string
  readonly ms: number
  readonly yardstickMs: number
  readonly goal: number
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
