import {capture} from '../capture/capture.ts'
import type {Finding} from '../rules/define.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import type {RedactionMark} from '../saml/redaction-mark.ts'
import {type Decoded, judgeCapture, shownFailures} from './decoded.ts'

/**
 * What is found in the message before its values are replaced and no longer afterwards, and how its signatures stood.
 * @param known whose keys to trust, as metadata has them
 */
export function compareVerdicts(known: readonly EntityDescriptor[]): (before: string, after: string) => RedactionMark {
  return (before, after) => {
    const earlier = judged(before, known)
    const still = new Set(findingsOf(judged(after, known)).map(keyOf))
    const lost = findingsOf(earlier).filter((finding) => !still.has(keyOf(finding)))
    const different = new Map(lost.map(({code, message, slots}) => [JSON.stringify([code, message, slots]), {code, message, slots}]))
    return {
      findings: [...different.values()].slice(0, most),
      signatures: earlier.signatures.map(({on, state}) => ({on, state})),
    }
  }
}

/** More of the same kind says nothing more. */
const most = 50

type CodedFinding = Finding & {readonly code: string}

function judged(xml: string, known: readonly EntityDescriptor[]): Decoded {
  return judgeCapture(capture(Buffer.from(xml, 'utf8'), 'file'), known, new Date(0))
}

function findingsOf(decoded: Decoded): readonly CodedFinding[] {
  return shownFailures(decoded).flatMap(({rule, findings}) => findings.map((finding) => ({...finding, code: rule.code})))
}

function keyOf({code, message}: CodedFinding): string {
  return `${code} ${message}`
}
