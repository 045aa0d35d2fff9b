import {capture} from '../capture/capture.ts'
import {decodeText} from '../capture/decode-text.ts'
import {messagesIn} from '../redact/messages-in.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import {type Language, fill} from '../text.ts'
import {decodeFindings} from './decode-findings.ts'
import {decodeToJson, type DecodeAnswer} from './decode-to-json.ts'
import {decodeToMarkdown} from './decode-to-markdown.ts'
import {judgeCapture} from './decoded.ts'
import {markdownText} from './markdown-text.ts'
import type {RedactReceipt} from './redact-receipt.ts'

export interface BundledFile {
  readonly name: string
  readonly content: Buffer
}

export interface BundleContent {
  /** Redacted already. */
  readonly files: readonly BundledFile[]
  /** What the user says has been tried, redacted already. */
  readonly tried: readonly string[]
  readonly caseId: string
  readonly receipt: RedactReceipt
  readonly known: readonly EntityDescriptor[]
  readonly language: Language
  readonly now: Date
  /** Versions of what made it: vgefos, Node, the system. */
  readonly versions: readonly string[]
}

/**
 * What Inera and the hub ask for in a case: times, entityIDs, IDs, the address of the error page, protocol codes, the
 * flow, and what has been tried. Everything in it is made from what was redacted.
 */
export function bundleFiles(content: BundleContent): readonly BundledFile[] {
  const {files, receipt} = content
  const answers = files.flatMap((file) => judgedIn(file, content))
  const report = reportOf(content, answers)
  const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`)
  return [
    {name: content.language === 'sv' ? 'rapport.md' : 'report.md', content: Buffer.from(report)},
    {name: 'findings.json', content: json({schema: 'vgefos.support-bundle/1', messages: answers.map(({answer}) => answer)})},
    {name: 'receipt.json', content: json(receipt)},
    ...files.map(({name, content: bytes}) => ({name: `files/${name}`, content: bytes})),
  ]
}

interface Judged {
  readonly answer: DecodeAnswer
  readonly markdown: string
}

/** The message that the file is, else every message that is in it. */
function judgedIn({name, content: bytes}: BundledFile, content: BundleContent): readonly Judged[] {
  const {text} = decodeText(bytes)
  if (!/^\s*[[{]/.test(text) && capture(bytes, 'file').content) return [judge(bytes, name, content)]
  return messagesIn(text).map((xml) => judge(Buffer.from(xml), name, content))
}

function judge(bytes: Buffer, name: string, {known, language, now}: BundleContent): Judged {
  const decoded = judgeCapture(capture(bytes, 'file'), known, now)
  const findings = decodeFindings(decoded, {language, showPersonal: false})
  const options = {language, now, name}
  const root = decoded.capture.content?.root
  const id = root?.getAttribute('ID') ?? ''
  return {
    answer: decodeToJson(decoded, findings, {...options, showPersonal: false}),
    markdown: `### ${markdownText(`${root?.localName ?? ''} ${id}`)}\n\n${decodeToMarkdown(decoded, findings, options)}`,
  }
}

function reportOf(content: BundleContent, judged: readonly Judged[]): string {
  const {caseId, files, language, now, tried, versions} = content
  const item = (text: string): string => `- ${markdownText(text)}`
  const list = (texts: readonly string[], none: string): string => (texts.length === 0 ? none : texts.map(item).join('\n'))
  const pages = [...new Set(files.flatMap(({content: bytes}) => errorPages(decodeText(bytes).text)))]
  return `${[
    `# ${markdownText(fill(words.title[language], {caseId}))}`,
    list([fill(words.made[language], {time: now.toISOString()}), ...versions], ''),
    `## ${words.tried[language]}`,
    list(tried, words.notTold[language]),
    `## ${words.pages[language]}`,
    list(pages, words.noPages[language]),
    `## ${words.messages[language]}`,
    ...(judged.length === 0 ? [words.noMessages[language]] : judged.map(({markdown}) => markdown)),
    `## ${words.files[language]}`,
    list(files.map(({name}) => name), '–'),
    words.redacted[language],
  ].join('\n\n')}\n`
}

/** Addresses that look like those of error pages, with all their parameters: what Inera asks for. */
function errorPages(text: string): readonly string[] {
  const addresses = text.match(/https?:\/\/[^\s"'<>\\]{4,2000}/g) ?? []
  return addresses.filter((address) => /[/_?&.-](?:error|fel|felkod|fault|exception)\b/i.test(address.split('SAMLRe')[0] ?? '')).slice(0, 50)
}

const words = {
  title: {sv: 'Underlag i ärende {caseId}', en: 'Material in case {caseId}'},
  made: {sv: 'Sammanställt {time}', en: 'Put together {time}'},
  tried: {sv: 'Vad som har prövats', en: 'What has been tried'},
  notTold: {sv: 'Inget angivet.', en: 'Nothing was told.'},
  pages: {sv: 'Adresser till felsidor', en: 'Addresses of error pages'},
  noPages: {sv: 'Ingen sådan adress finns i filerna.', en: 'There is no such address in the files.'},
  messages: {sv: 'SAML-meddelanden, i den ordning de står', en: 'SAML messages, in the order in which they stand'},
  noMessages: {sv: 'Inget SAML-meddelande finns i filerna.', en: 'There is no SAML message in the files.'},
  files: {sv: 'Filer', en: 'Files'},
  redacted: {
    sv: 'Allt i det här underlaget är maskat med vgefos redact. Kvittot (receipt.json) säger vad som togs bort.',
    en: 'Everything in this material was redacted by vgefos redact. The receipt (receipt.json) says what was removed.',
  },
} as const
