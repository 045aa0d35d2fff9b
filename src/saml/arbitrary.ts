import fc from 'fast-check'
import type {Assertion, Response} from './model.ts'

/** Any text that XML 1.0 can carry. Test support. */
export const xmlText = fc
  .string({unit: 'grapheme', maxLength: 40})
  // What XML forbids.
  .map((text) => text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''))
const oddText = fc.oneof(xmlText, fc.constantFrom('', ' ', 'å\r\nä', 'a\tb', '<&>"\'', ']]>', '\u0085\u2028', '😀'))
const maybeText = fc.option(oddText, {nil: undefined})

const issuer = fc.option(fc.record({value: oddText, format: maybeText}), {nil: undefined})
const confirmation = fc.record({
  method: maybeText,
  recipient: maybeText,
  inResponseTo: maybeText,
  notBefore: maybeText,
  notOnOrAfter: maybeText,
  address: maybeText,
})
const nameId = fc.record({value: oddText, format: maybeText, nameQualifier: maybeText, spNameQualifier: maybeText})
const few = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, {maxLength: 3})

const assertion: fc.Arbitrary<Assertion> = fc
  .record({
    id: maybeText,
    version: maybeText,
    issueInstant: maybeText,
    issuer,
    subject: fc.option(
      fc.record({
        nameId: fc.option(nameId, {nil: undefined}),
        nameIdEncrypted: fc.constant(false),
        confirmations: few(confirmation),
      }),
      {nil: undefined},
    ),
    conditions: fc.option(
      fc.record({notBefore: maybeText, notOnOrAfter: maybeText, audienceRestrictions: few(few(oddText))}),
      {nil: undefined},
    ),
    authnStatements: few(
      fc.record({
        authnInstant: maybeText,
        sessionIndex: maybeText,
        sessionNotOnOrAfter: maybeText,
        classRef: maybeText,
        authenticatingAuthorities: few(oddText),
      }),
    ),
    attributeStatements: fc.nat({max: 2}),
    attributes: few(
      fc.record({name: oddText, nameFormat: maybeText, friendlyName: maybeText, values: few(oddText)}),
    ),
  })
  .map((made) => ({...made, attributeStatements: Math.max(made.attributeStatements, Math.min(1, made.attributes.length))}))

/** Any response that can be written, sense or nonsense. Encrypted parts are not written, so there are none. */
export const anyResponse: fc.Arbitrary<Response> = fc.record({
  kind: fc.constant('Response' as const),
  id: maybeText,
  version: maybeText,
  issueInstant: maybeText,
  destination: maybeText,
  inResponseTo: maybeText,
  issuer,
  status: fc.option(
    fc.record({code: maybeText, subCode: maybeText, message: maybeText}),
    {nil: undefined},
  ),
  assertions: few(assertion),
  encryptedAssertions: fc.constant(0),
})
