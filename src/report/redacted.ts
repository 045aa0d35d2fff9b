import {isToken} from '../redact/tokens.ts'
import type {RuleResult} from '../rules/evaluate.ts'
import {rules} from '../rules/index.ts'
import {vgrHub} from '../rules/profile.ts'
import {meaningOf} from '../saml/attributes.ts'
import type {ValueFormat} from '../saml/attribute-meaning.ts'
import type {Assertion, ProtocolMessage} from '../saml/model.ts'
import type {RedactionMark} from '../saml/redaction-mark.ts'

/**
 * The message as the rules may judge it: what stands in place of a value has no form of its own to be wrong, so something
 * well-formed takes its place. It is shown to nobody.
 */
export function withStandIns(message: ProtocolMessage): ProtocolMessage {
  if (message.kind !== 'Response') return message
  return {...message, assertions: message.assertions.map(assertionWithStandIns)}
}

/**
 * Adds what the mark says was found before. An indication and no more, for anybody can write a mark: it hides nothing,
 * proves nothing and fails no command.
 */
export function withMarkedFindings(results: readonly RuleResult[], {findings}: RedactionMark): readonly RuleResult[] {
  const has = ({rule, findings: known}: RuleResult, key: string): boolean => known.some(({message}) => `${rule.code} ${message}` === key)
  const marked = findings.flatMap(({code, message, slots}): readonly RuleResult[] => {
    const rule = rules.find((one) => one.code === code)
    if (!rule || !(message in rule.messages) || results.some((result) => has(result, `${code} ${message}`))) return []
    const override = vgrHub.overrides[code]
    if (override?.level === 'off') return []
    const found = [{message, slots}]
    const judgement = {outcome: 'failed', findings: found} as const
    const level = override?.level ?? rule.level
    return [{rule: {...rule, certainty: 'indication'}, ...judgement, judgement, level, override, hiddenBy: undefined, fromMark: true}]
  })
  return [...results, ...marked]
}

function assertionWithStandIns(assertion: Assertion): Assertion {
  const {subject, attributes} = assertion
  const nameId = subject?.nameId
  return {
    ...assertion,
    subject: subject && nameId && isToken(nameId.value.trim()) ? {...subject, nameId: {...nameId, value: '_redacted'}} : subject,
    attributes: attributes.map((attribute) => ({
      ...attribute,
      values: attribute.values.map((value) => (isToken(value.trim()) ? standIn(meaningOf(attribute.name)?.format) : value)),
    })),
  }
}

/** Well-formed, and nobody's: a published test number and a test HSA-id. */
function standIn(format: ValueFormat | undefined): string {
  return (format && wellFormed[format]) ?? 'x'
}

const wellFormed: Readonly<Partial<Record<ValueFormat, string>>> = {
  'personal-number': '198906059483',
  'hsa-id': 'TSTNMT2321000156-1024',
  'organisation-number': '2321000156',
  affiliation: 'TSTNMT2321000156-1024@2321000156',
  'six-digits': '000000',
  'seven-digits': '0000000',
  date: '1989-06-05',
  json: '{}',
  base64: 'AAAA',
  uri: 'https://redacted.invalid/',
}
