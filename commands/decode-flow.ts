import type {KeyObject} from 'node:crypto'
import type {Flow} from '../src/capture/flow.ts'
import {vgefosError} from '../src/errors.ts'
import type {DecodeJsonOptions} from '../src/report/decode-to-json.ts'
import type {Decoded} from '../src/report/decoded.ts'
import {type DecodedFlow, judgeCapturedFlow} from '../src/report/decoded-flow.ts'
import {flowFindings} from '../src/report/flow-findings.ts'
import {type FlowAnswer, flowToJson} from '../src/report/flow-to-json.ts'
import {flowToText} from '../src/report/flow-to-text.ts'
import {letterAbout} from '../src/report/letter.ts'
import {wrap} from '../src/report/wrap.ts'
import type {EntityDescriptor} from '../src/saml/model.ts'
import {say} from './language.ts'

export interface ReadContext {
  readonly known: readonly EntityDescriptor[]
  readonly now: Date
  readonly key: KeyObject | undefined
}

/** The whole flow, or that one of its messages. Throws E_UNKNOWN_NAME when there is no message of that number. */
export function readAsFlow(flow: Flow, index: number | undefined, {known, now, key}: ReadContext): DecodedFlow | Decoded {
  const decoded = judgeCapturedFlow(flow, known, now, key)
  const isOnlyOne = flow.format === 'text' && flow.messages.length === 1
  if (index === undefined && !isOnlyOne) return decoded
  const one = decoded.messages[(index ?? 1) - 1]
  if (one) return one
  const last = decoded.messages.length
  throw vgefosError('E_UNKNOWN_NAME', {flag: '--index', given: String(index), known: last === 0 ? '–' : `1–${String(last)}`})
}

/** A flow as `decode` answers it. */
export interface ToldFlow {
  readonly text: string
  /** What to run next. */
  readonly next: string
  readonly answer: FlowAnswer
}

export function tellFlow(
  decoded: DecodedFlow,
  options: DecodeJsonOptions & {readonly form: 'text' | 'md' | 'brev'},
): ToldFlow {
  const {language, form, name} = options
  const findings = flowFindings(decoded, options)
  const text = flowToText(decoded, findings, name ?? say(words.input), language)
  const isLetter = form === 'brev' && findings.length > 0
  const letter = isLetter ? letterAbout(flowFindings(decoded, {language, showPersonal: false}), language) : undefined
  return {
    text: letter ?? (form === 'md' ? `\`\`\`text\n${text}\n\`\`\`` : text),
    next: wrap(nextInFlow(decoded, name ?? '-'), {first: `\n${say(words.next)}: `}).join('\n'),
    answer: {...flowToJson(decoded, findings, options), ...(letter !== undefined && {letter})},
  }
}

/** The first message with something wrong with it, whole; else the metadata that is missing. */
function nextInFlow({findings, judged, flow}: DecodedFlow, name: string): string {
  if (flow.messages.length === 0) return say(words.record)
  const [first] = findings.flatMap(({where}) => (where.kind === 'message' ? [where.index + 1] : []))
  if (first === undefined && judged.messages.every(({sender}) => !sender)) return say(words.check)
  return `vgefos decode ${name} --index ${String(first ?? 1)}`
}

const words = {
  input: {sv: 'Indata', en: 'Input'},
  next: {sv: 'Nästa steg', en: 'Next'},
  record: {sv: 'spara en ny fil från en inloggning som går fel.', en: 'save a new file from a login that goes wrong.'},
  check: {
    sv: 'pröva vem som har signerat med --metadata FIL (parternas metadata).',
    en: 'check who signed with --metadata FILE (the metadata of the parties).',
  },
} as const
