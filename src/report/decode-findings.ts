import type {Content} from '../capture/capture.ts'
import {hidePersonal} from '../redact/hide-personal.ts'
import {personalValues} from '../redact/mask-message.ts'
import type {Level} from '../rules/define.ts'
import type {Assertion} from '../saml/model.ts'
import {readEnvelope} from '../saml/read-envelope.ts'
import {type Language, fill} from '../text.ts'
import {visible} from './blocks.ts'
import {type Decoded, shownFailures} from './decoded.ts'
import {type ReportedFinding, reportFindings} from './finding.ts'
import {endsOfContent} from './responsible.ts'

export interface FindingOptions {
  readonly language: Language
  readonly showPersonal: boolean
}

const levels: readonly Level[] = ['error', 'warning', 'notice']

/** What to say of the input, the gravest first. Rules may quote the message; what points out its person is masked here. */
export function decodeFindings(decoded: Decoded, {language, showPersonal}: FindingOptions): readonly ReportedFinding[] {
  const failures = shownFailures(decoded)
  // To find what to hide takes longer than all the rest.
  if (failures.length === 0) return []
  const {content} = decoded.capture
  const secrets = content ? secretsOf(content) : []
  const where = content ? placeOf(content, language) : words.input[language]
  const ends = endsOfContent(content, decoded.known)
  const clean = (text: string): string => visible(showPersonal ? text : hidePersonal(text, secrets, language))
  return failures
    .flatMap((result) => reportFindings(result, clean(where), language, ends))
    .map(({party, ...finding}) => ({
      ...finding,
      message: clean(finding.message),
      ...(party !== undefined && {party: clean(party)}),
    }))
    .sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level))
}

/** What in it points out its person. */
export function secretsOf(content: Content): readonly string[] {
  if (content.kind === 'metadata' || content.kind === 'other') return []
  const message = content.kind === 'message' ? content.message : undefined
  const nameId = message?.kind === 'LogoutRequest' ? message.nameId : undefined
  return [...personalValues(assertionsOf(content)), ...(nameId ? [nameId.value] : [])]
}

function assertionsOf(content: Exclude<Content, {kind: 'metadata' | 'other'}>): readonly Assertion[] {
  if (content.kind === 'assertion') return [content.assertion]
  return content.message.kind === 'Response' ? content.message.assertions : []
}

function placeOf(content: Content, language: Language): string {
  if (content.kind === 'metadata') return fill(words.metadata[language], {entity: content.entities[0]?.entityId ?? '–'})
  const message = envelopeOf(content)
  const slots = {kind: content.root.localName, issuer: message.issuer?.value ?? '–', time: message.issueInstant ?? '–'}
  return fill(words.message[language], slots)
}

function envelopeOf(content: Exclude<Content, {kind: 'metadata'}>): Pick<Assertion, 'issuer' | 'issueInstant'> {
  if (content.kind === 'other') return readEnvelope(content.root)
  return content.kind === 'message' ? content.message : content.assertion
}

const words = {
  input: {sv: 'Det som lästes', en: 'What was read'},
  message: {sv: '{kind} från {issuer}, {time}', en: '{kind} from {issuer}, {time}'},
  metadata: {sv: 'Metadata för {entity}', en: 'Metadata of {entity}'},
} as const
