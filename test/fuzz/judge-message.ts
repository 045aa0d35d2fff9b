import type {KeyObject} from 'node:crypto'
import {type Content, capture} from '../../src/capture/capture.ts'
import {examine, examinedToText} from '../../src/report/autopsy.ts'
import {decodeFindings} from '../../src/report/decode-findings.ts'
import {decodeToJson} from '../../src/report/decode-to-json.ts'
import {decodeToMarkdown} from '../../src/report/decode-to-markdown.ts'
import {decodeToText} from '../../src/report/decode-to-text.ts'
import {judgeCapture} from '../../src/report/decoded.ts'
import {jsonText} from '../../src/report/json-text.ts'
import {letterAbout} from '../../src/report/letter.ts'
import {prettyXml} from '../../src/report/raw-xml.ts'
import {reportedElements, seenIn, signedViewToText} from '../../src/report/signed-view.ts'
import {verifyAnswer, verifyToText} from '../../src/report/verify-answer.ts'
import {verifyCapture} from '../../src/report/verified.ts'
import type {RuleResult} from '../../src/rules/evaluate.ts'
import type {Certificate} from '../../src/saml/certificate.ts'
import type {EntityDescriptor} from '../../src/saml/model.ts'
import {firstReadings} from '../../src/saml/witness/first.ts'
import {disagreements} from '../../src/saml/witness/reading.ts'
import {secondReadings} from '../../src/saml/witness/second.ts'
import type {Language} from '../../src/text.ts'
import {refusable} from './judge-metadata.ts'

interface Circumstances {
  readonly at: Date
  readonly trusted: readonly Certificate[]
  readonly known: readonly EntityDescriptor[]
  readonly key?: KeyObject | undefined
  readonly language: Language
  /** Looks also for why a digest does not match, which takes its time. */
  readonly withAutopsy: boolean
}

/** What `verify` concludes, and everything that `decode` and `verify` print. Nothing when they refuse the text in words of their own. */
export async function tellMessage(text: string, {at, trusted, known, key, language, withAutopsy}: Circumstances): Promise<readonly string[]> {
  const captured = refusable(() => capture(Buffer.from(text), 'file'))
  if (!captured) return []
  const decoded = judgeCapture(captured, known, at, key)
  const document = await verifyCapture(captured, {trusted, at, allowWeak: false, disagreements: disputed, key})
  demandNoCrash([...decoded.results, ...document.results])
  const {content} = decoded.capture
  const seen = seenIn(document, trusted)
  const options = {language, now: at, at, showPersonal: language === 'sv', name: 'x.xml', clockIsChosen: true}
  const findings = decodeFindings(decoded, options)
  const answer = verifyAnswer(document, decodeFindings(document, options), options)
  return [
    decodeToText(decoded, findings, options),
    decodeToMarkdown(decoded, decodeFindings(decoded, {...options, showPersonal: false}), {language, now: at, name: 'x.xml', clockIsChosen: true}),
    jsonText(decodeToJson(decoded, findings, options)),
    letterAbout(findings, language),
    content ? prettyXml(content.root, language) : '',
    withAutopsy ? examinedToText(examine(content, decoded.signatures, language), language) : '',
    verifyToText(answer, options),
    jsonText({...answer, elements: reportedElements(seen)}),
    signedViewToText(seen, language, language),
  ]
}

function demandNoCrash(results: readonly RuleResult[]): void {
  for (const {rule, judgement} of results) if (judgement.outcome === 'crashed') throw new Error(rule.code, {cause: judgement.error})
}

async function disputed({root, xml}: Content): Promise<readonly string[]> {
  return disagreements(firstReadings(root.ownerDocument.documentElement), await secondReadings(xml))
}
