import type {KeyObject} from 'node:crypto'
import type {CapturedMessage, Flow} from '../capture/flow.ts'
import {insideArtifact} from '../capture/inside-artifact.ts'
import {type OpenedContent, openContent} from '../capture/open-content.ts'
import {type ExitCode, exit} from '../errors.ts'
import {type FlowMessage, type JudgedFlow, type JudgedMessage, judgeFlow} from '../rules/judge-flow.ts'
import {type JudgedFinding, entitiesIn, findingsIn} from '../rules/judge-recording.ts'
import {type Profile, vgrHub} from '../rules/profile.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import {withoutTokens} from '../redact/tokens.ts'
import {type RedactionMark, markIn} from '../saml/redaction-mark.ts'
import {type Decoded, exitOf, judgeCapture} from './decoded.ts'
import {withMarkedFindings, withStandIns} from './redacted.ts'

/** A captured login with everything judged. */
export interface DecodedFlow {
  readonly flow: Flow
  readonly judged: JudgedFlow
  /** One for each message of the flow, in its order. */
  readonly messages: readonly Decoded[]
  /** Root cause first; consequences are left out. */
  readonly findings: readonly JudgedFinding[]
}

/** Judges a captured flow. Keys come from the metadata given, and from a recording's own; the key opens what is encrypted. */
export function judgeCapturedFlow(captured: Flow, given: readonly EntityDescriptor[], now: Date, key?: KeyObject, profile: Profile = vgrHub): DecodedFlow {
  const flow = {...captured, messages: captured.messages.map(insideArtifact)}
  const own = flow.format === 'recording' ? (flow.recording?.metadata ?? []).flatMap(entitiesIn) : []
  const known = [...given, ...own]
  const opened = flow.messages.map(({content}) => content && openContent(content, key))
  const messages = flow.messages.map((one, index) => judgeable(one, opened[index]))
  const recording = flow.clock === 'none' ? undefined : flow.recording
  const environment = flow.format === 'recording' ? flow.recording?.environment.kind : undefined
  const judged = judgeFlow({messages, entities: known, recording, environment}, profile)
  const decoded = flow.messages.map((one, index) => decodedOf(one, opened[index], judged.messages[index], {known, now, key}))
  const results = judged.messages.map((one, index) => ({...one, results: decoded[index]?.results ?? one.results}))
  return {flow, judged, messages: decoded, findings: findingsIn({...judged, messages: results})}
}

/** 1 only for errors that are proved, as for a single message. */
export function flowExitOf({flow, messages, findings, judged}: DecodedFlow): ExitCode {
  if (judged.flow.some(({outcome}) => outcome === 'crashed')) return exit.bug
  const codes = messages.map(exitOf)
  if (codes.includes(exit.bug)) return exit.bug
  const isProved = ({result}: JudgedFinding): boolean => result.level === 'error' && result.rule.certainty === 'proved'
  if (findings.some(isProved)) return exit.failed
  // Nothing was there to judge, or not what came last, which is not the same as nothing wrong.
  return messages.length === 0 || flow.cut === true ? exit.undecided : exit.passed
}

function judgeable(one: CapturedMessage, opened: OpenedContent | undefined): FlowMessage {
  const {input, delivery, exchange, deliveredAt, origin} = one
  const content = opened?.content.kind === 'message' ? opened.content : undefined
  const redacted = content !== undefined && markIn(content.root) !== undefined
  return {
    message: content && (redacted ? withStandIns(content.message) : content.message),
    redacted,
    isQueryRewritten: isQueryRewritten(one),
    // A message's own signature was made before what is encrypted in it was opened.
    root: content && one.content?.root,
    signedRoot: opened?.signedRoot,
    encryptions: opened?.encryptions,
    isRewritten: origin === 'decoded',
    input,
    exchange,
    binding: delivery.binding,
    rawQuery: delivery.rawQuery,
    relayState: delivery.relayState,
    deliveredTo: delivery.deliveredTo,
    deliveredAt,
  }
}

/** What another program had decoded was never as it was signed, so what the redaction saw of signatures says nothing. */
function trueOf({origin}: CapturedMessage, mark: RedactionMark): RedactionMark {
  return origin === 'decoded' ? {...mark, findings: mark.findings.filter(({code}) => !code.startsWith('SIG'))} : mark
}

/** The redaction writes RelayState anew, and the signature of the query was made over it. */
function isQueryRewritten({delivery}: CapturedMessage): boolean {
  return delivery.binding === 'redirect' && withoutTokens(delivery.relayState ?? '') !== (delivery.relayState ?? '')
}

/** The message as `decode` shows a single one, but judged by all that is known of the login. */
function decodedOf(
  one: CapturedMessage,
  opened: OpenedContent | undefined,
  judged: JudgedMessage | undefined,
  {known, now, key}: {readonly known: readonly EntityDescriptor[]; readonly now: Date; readonly key: KeyObject | undefined},
): Decoded {
  if (!judged?.evidence) return judgeCapture(one, known, now, key)
  const {signatures, redirectSignature, encryptions} = judged.evidence
  const mark = opened && markIn(opened.content.root)
  return {
    capture: {...one, content: opened?.content},
    received: one.content?.root.ownerDocument.documentElement,
    encryptions,
    signatures,
    redirectSignature,
    checkedAgainstMetadata: (judged.sender?.signingCertificates.length ?? 0) > 0 && one.origin !== 'decoded',
    known,
    results: mark ? withMarkedFindings(judged.results, trueOf(one, mark)) : judged.results,
  }
}
