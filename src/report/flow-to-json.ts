import type {CapturedMessage, Flow, HostClock} from '../capture/flow.ts'
import type {ExitCode} from '../errors.ts'
import type {Hop} from '../rules/hop.ts'
import {decodeFindings} from './decode-findings.ts'
import {type DecodeAnswer, type DecodeJsonOptions, decodeToJson} from './decode-to-json.ts'
import {type DecodedFlow, flowExitOf} from './decoded-flow.ts'
import type {ReportedFinding} from './finding.ts'

/** The answer of `decode --json` for several messages. Keys are stable. */
export interface FlowAnswer {
  readonly schema: 'vgefos.flow/1'
  readonly format: Flow['format']
  readonly name: string | null
  readonly madeBy: string | null
  readonly clock: Flow['clock']
  readonly clocks: readonly HostClock[]
  readonly withoutCookies: boolean
  readonly masked: boolean
  readonly requests: number
  /** Hosts and paths that something was posted to that the file does not hold. */
  readonly missing: readonly string[]
  readonly messages: readonly FlowMessageAnswer[]
  readonly findings: readonly ReportedFinding[]
  /** To the one who must mend the first finding; only when asked for. */
  readonly letter?: string
  readonly exit: ExitCode
}

export interface FlowMessageAnswer {
  /** What `--index` calls it. */
  readonly index: number
  readonly line: number | null
  readonly origin: CapturedMessage['origin']
  /** ISO 8601, UTC. */
  readonly deliveredAt: string | null
  readonly from: string | null
  readonly to: string | null
  readonly answer: DecodeAnswer
}

export function flowToJson(decoded: DecodedFlow, findings: readonly ReportedFinding[], options: DecodeJsonOptions): FlowAnswer {
  const {flow, judged, messages} = decoded
  const {format, madeBy, clock, clocks, withoutCookies, masked, recording, missing} = flow
  const name = (party: Hop['from'] | undefined): string | null => party?.name[options.language] ?? null
  return {
    schema: 'vgefos.flow/1',
    format,
    name: options.name ?? null,
    madeBy: madeBy ?? null,
    clock,
    clocks,
    withoutCookies,
    masked,
    requests: recording?.exchanges.length ?? 0,
    missing: missing.map((url) => new URL(url).origin + new URL(url).pathname),
    messages: messages.map((one, index) => ({
      index: index + 1,
      line: flow.messages[index]?.line ?? null,
      origin: flow.messages[index]?.origin ?? 'sent',
      deliveredAt: flow.messages[index]?.deliveredAt?.toISOString() ?? null,
      from: name(judged.messages[index]?.hop.from),
      to: name(judged.messages[index]?.hop.to),
      answer: decodeToJson(one, decodeFindings(one, options), options),
    })),
    findings,
    exit: flowExitOf(decoded),
  }
}
