import type {HostClock} from './flow.ts'
import type {SeenRequest} from './seen-request.ts'

/** Date headers know whole seconds, and an answer may be dated anywhere between the question and its end. */
const slackSeconds = 2

/** Hosts whose clock differs from the file's, by the middle one of their Date headers. */
export function hostClocks(requests: readonly SeenRequest[]): readonly HostClock[] {
  const differences = new Map<string, number[]>()
  for (const {url, startedAt, durationMs, answeredAt} of requests) {
    if (!startedAt || !answeredAt) continue
    const {host} = new URL(url)
    const found = differences.get(host) ?? differences.set(host, []).get(host)
    found?.push(aheadSeconds(startedAt.getTime(), durationMs, answeredAt.getTime()))
  }
  return [...differences].flatMap(([host, all]) => {
    const middle = all.sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0
    return Math.abs(middle) > slackSeconds ? [{host, aheadSeconds: Math.round(middle)}] : []
  })
}

/** How far the dated second lies outside the time that the answer took; 0 when it lies within. */
function aheadSeconds(startedAt: number, durationMs: number, datedAt: number): number {
  const [least, most] = [datedAt - (startedAt + durationMs), datedAt + 999 - startedAt]
  if (least > 0) return least / 1000
  return most < 0 ? most / 1000 : 0
}
