import type {ProbeEvidence} from '../evidence/probe.ts'
import type {HostPlan} from './plan.ts'
import {type ProbeOptions, probeHost} from './probe-host.ts'

/** How many servers may be asked without having been chosen: what one organisation has, with a wide margin. */
export const mostHosts = 25

/** Looks at every server, so many at a time, and answers in the order of the plan. @param tell how many are done */
export async function probeHosts(
  plan: readonly HostPlan[],
  options: ProbeOptions,
  atATime: number,
  tell: (count: number) => void = () => undefined,
): Promise<readonly ProbeEvidence[]> {
  const found: ProbeEvidence[] = []
  const waiting = [...plan.entries()]
  let done = 0
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, host] = next
      found[index] = await probeHost(host, options)
      done += 1
      tell(done)
    }
  }
  await Promise.all(Array.from({length: Math.min(atATime, plan.length)}, work))
  return found
}
