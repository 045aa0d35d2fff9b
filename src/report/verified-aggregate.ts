import type {InputEvidence} from '../evidence/input.ts'
import {evaluate} from '../rules/evaluate.ts'
import {rules} from '../rules/index.ts'
import type {CheckedAggregate} from '../saml/aggregate/check-aggregate.ts'
import {limitsOf} from '../saml/time-limits.ts'
import type {VerifiedDocument, VerifyOptions} from './verified.ts'
import {noMessage} from './verify-judge.ts'

/** The verdict on a metadata aggregate: on the signature of its root and on nothing else. Nothing: it could not be read. */
export function verifyAggregate(
  aggregate: CheckedAggregate | undefined,
  characters: number,
  {trusted, at, allowWeak}: Pick<VerifyOptions, 'trusted' | 'at' | 'allowWeak'>,
): VerifiedDocument {
  const signatures = aggregate?.signatures ?? []
  const input: InputEvidence = {
    source: 'file',
    characters,
    encoding: 'utf-8',
    carrier: 'xml',
    packing: undefined,
    repairs: [],
    kind: aggregate && 'metadata',
    message: undefined,
    problem: aggregate ? undefined : {kind: 'malformed', reason: 'not-well-formed', place: '?'},
  }
  const content = aggregate && ({kind: 'metadata', root: aggregate.root, xml: '', entities: []} as const)
  const evidence = aggregate && {
    root: aggregate.root.localName,
    assertions: 0,
    covered: 0,
    closed: 0,
    unopened: 0,
    rootCovered: signatures.length === 1 && signatures[0]?.state === 'sound',
    severalPersons: false,
    stray: [],
    duplicateIds: aggregate.duplicateIds,
    hidden: [],
    voids: [],
    disguised: [],
    misbuilt: [],
    limits: limitsOf(aggregate.root, []),
    at,
    disagreements: [],
  }
  const delivery = {parameter: undefined, binding: 'unknown', deliveredTo: undefined, relayState: undefined, rawQuery: undefined} as const
  const about = {...delivery, signatures, redirectSignature: undefined, encryptions: [], deliveredAt: at}
  const metadata = {entityId: '', validUntil: undefined, displayNames: {}, assuranceCertifications: [], idp: undefined, sp: undefined}
  const onSignature = content
    ? evaluate(aboutSignatures, 'logout', {...about, message: noMessage}, {sender: {metadata, signingCertificates: trusted}})
    : []
  return {
    capture: {input, content, delivery},
    signatures,
    redirectSignature: undefined,
    checkedAgainstMetadata: true,
    known: [],
    encryptions: [],
    verification: evidence && {signatures, redirectSignature: undefined, verified: [], evidence},
    results: [
      ...evaluate(rules, 'input', input),
      ...onSignature.filter(({rule}) => !allowWeak || rule.code !== 'SIG07'),
      ...(evidence ? evaluate(rules, 'verification', evidence) : []),
    ],
  }
}

const aboutSignatures = rules.filter(({code}) => /^SIG\d/.test(code)).filter(({on}) => on === 'message')
