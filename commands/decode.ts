import {Args, Flags} from '@oclif/core'
import {type Capture, type Content, capture} from '../src/capture/capture.ts'
import {decodeText} from '../src/capture/decode-text.ts'
import {readFlow} from '../src/capture/read-flow.ts'
import {readInput} from '../src/capture/read-input.ts'
import {readKeyFile} from '../src/capture/read-key-file.ts'
import {readMetadataFile} from '../src/capture/read-metadata-file.ts'
import {VgefosError} from '../src/errors.ts'
import {errorQuotedIn} from '../src/report/error-text.ts'
import {examine, examinedToText} from '../src/report/autopsy.ts'
import {limits} from '../src/limits.ts'
import {decodeFindings} from '../src/report/decode-findings.ts'
import {decodeToMarkdown} from '../src/report/decode-to-markdown.ts'
import {diffToMarkdown, diffToText} from '../src/report/diff-to-text.ts'
import type {DiffAnswer} from '../src/report/message-diff.ts'
import {type DecodeAnswer, decodeToJson} from '../src/report/decode-to-json.ts'
import {decodeToText, isUnchecked} from '../src/report/decode-to-text.ts'
import {type Decoded, exitOf, judgeCapture} from '../src/report/decoded.ts'
import type {FlowAnswer} from '../src/report/flow-to-json.ts'
import {readingLine} from '../src/report/input-line.ts'
import {letterAbout} from '../src/report/letter.ts'
import {prettyXml} from '../src/report/raw-xml.ts'
import {wrap} from '../src/report/wrap.ts'
import {fill} from '../src/text.ts'
import type {EntityDescriptor} from '../src/saml/model.ts'
import {BaseCommand} from './base-command.ts'
import {type DiffChoice, compareFiles} from './decode-diff.ts'
import {type ToldFlow, readAsFlow, tellFlow} from './decode-flow.ts'
import {say} from './language.ts'
import {momentOf} from './moment.ts'

export class Decode extends BaseCommand {
  static override summary = say({
    sv: 'visa vad ett SAML-meddelande säger, och vad som är fel i det',
    en: 'show what a SAML message says, and what is wrong with it',
  })
  static override examples = [
    '<%= config.bin %> decode --clipboard',
    '<%= config.bin %> decode svar.txt --metadata idp.xml',
    '<%= config.bin %> decode svar.txt --format md',
    '<%= config.bin %> decode --diff fungerar.xml fungerar-inte.xml',
    "<%= config.bin %> decode 'https://idp.example/sso?SAMLRequest=…'",
  ]
  static override args = {
    input: Args.string({
      description: say({
        sv: 'en fil, - för standard in, eller ett kort meddelande eller en adress',
        en: 'a file, - for standard input, or a short message or an address',
      }),
    }),
    other: Args.string({
      description: say({sv: 'den andra filen, med --diff', en: 'the other file, with --diff'}),
    }),
  }
  static override flags = {
    clipboard: Flags.boolean({
      default: false,
      summary: say({sv: 'läs det som är kopierat till urklipp', en: 'read what has been copied to the clipboard'}),
    }),
    index: Flags.integer({
      min: 1,
      summary: say({
        sv: 'visa ett av flera meddelanden helt: dess nummer i listan',
        en: 'show one of several messages whole: its number in the list',
      }),
    }),
    raw: Flags.boolean({
      default: false,
      summary: say({sv: 'visa hela XML:en, indragen', en: 'show the whole XML, indented'}),
    }),
    'show-personal': Flags.boolean({
      default: false,
      summary: say({sv: 'visa personuppgifterna i klartext', en: 'show personal data in clear'}),
    }),
    metadata: Flags.string({
      helpValue: 'FILE',
      summary: say({
        sv: 'pröva signaturerna mot den här metadatafilen',
        en: 'check the signatures against this metadata file',
      }),
    }),
    'decrypt-key-file': Flags.string({
      helpValue: 'FILE',
      summary: say({
        sv: 'öppna det som är krypterat med den här privata nyckeln (PEM, utan lösenord)',
        en: 'open what is encrypted with this private key (PEM, without a password)',
      }),
    }),
    format: Flags.option({
      char: 'f',
      options: ['text', 'md'] as const,
      default: 'text' as const,
      summary: say({
        sv: 'text, eller md att klistra in i ett ärende (alltid utan personuppgifter)',
        en: 'text, or md to paste into a case (always without personal data)',
      }),
    })(),
    diff: Flags.boolean({
      default: false,
      summary: say({sv: 'jämför vad två filer säger', en: 'compare what two files say'}),
    }),
    'with-ids': Flags.boolean({
      default: false,
      summary: say({
        sv: 'jämför också ID och tidpunkter, som alltid är nya',
        en: 'compare IDs and instants too, which are always new',
      }),
    }),
    at: Flags.string({
      helpValue: 'INSTANT',
      summary: say({
        sv: 'räkna tiderna från den här tidpunkten i stället för nu',
        en: 'count times from this instant instead of now',
      }),
    }),
    brev: Flags.boolean({
      default: false,
      exclusive: ['raw'],
      summary: say({
        sv: 'skriv ett brev om det viktigaste felet till den som ska rätta det, utan personuppgifter',
        en: 'write a letter about the gravest fault to the one who must mend it, without personal data',
      }),
    }),
    now: Flags.string({hidden: true}),
  }

  async run(): Promise<DecodeAnswer | DiffAnswer | FlowAnswer | undefined> {
    const {args, flags} = await this.parse(Decode)
    const {language} = this
    const showPersonal = flags['show-personal']
    const keyFile = flags['decrypt-key-file']
    const key = keyFile === undefined ? undefined : await readKeyFile(keyFile)
    const clock = flags.at ?? flags.now
    const now = momentOf('--at', clock)
    const isMarkdown = flags.format === 'md'
    if (isMarkdown && showPersonal) throw new VgefosError('E_USAGE', words.alwaysMasked)
    const {metadata} = flags
    const asked = {now, key, withIds: flags['with-ids'], showPersonal}
    if (flags.diff) return this.compare({files: [args.input, args.other], known: await knownIn(metadata), ...asked}, isMarkdown)
    if (args.other !== undefined) throw new VgefosError('E_USAGE', words.onlyDiff)
    const input = await readInput({argument: args.input, clipboard: flags.clipboard, most: limits.capture}, process.stdin)
    const flow = readFlow(input.bytes)
    const read = flow && readAsFlow(flow, flags.index, {known: await knownIn(metadata), now, key})
    const form = flags.brev ? 'brev' : flags.format
    if (read && 'flow' in read) return this.answerFlow(tellFlow(read, {language, now, showPersonal, form, name: input.name}), form)
    const judged = async (found: Capture): Promise<Decoded> => judgeCapture(found, await knownIn(metadata, found.content), now, key)
    const decoded = read ?? (await judged(capture(input.bytes, input.source)))
    const {content} = decoded.capture
    const {name} = input
    const findings = decodeFindings(decoded, {language, showPersonal})
    const autopsy = examine(content, decoded.signatures, language)
    const isLetter = flags.brev && findings.length > 0
    const letter = isLetter ? letterAbout(decodeFindings(decoded, {language, showPersonal: false}), language) : undefined
    const code = exitOf(decoded)
    // Two answers take twice the time, and only one is read.
    if (this.jsonEnabled()) {
      const answer = decodeToJson(decoded, findings, {language, showPersonal, name, now})
      return this.end(code, {...answer, ...(autopsy.length > 0 && {autopsy}), ...(letter !== undefined && {letter})})
    }
    if (flags.raw && content) {
      this.log(prettyXml(content.root, showPersonal ? undefined : language))
      this.tell(say(words.raw))
    } else if (letter !== undefined) {
      this.log(letter)
    } else {
      if (!content) this.tell(`${readingLine(decoded.capture, name, language)}.`)
      const options = {language, now, showPersonal, name, clockIsChosen: clock !== undefined}
      if (isMarkdown) this.log(decodeToMarkdown(decoded, findings, options))
      else this.print(decodeToText(decoded, findings, options))
      if (autopsy.length > 0 && !isMarkdown) this.print(`\n${examinedToText(autopsy, language)}`)
      this.tell(nextStep(content ? undefined : (aboutError(decoded, input.bytes) ?? findings[0]?.fix), findings[0]?.code, isUnchecked(decoded)))
    }
    process.exitCode = code
    return undefined
  }

  private async compare(choice: DiffChoice, isMarkdown: boolean): Promise<DecodeAnswer | DiffAnswer> {
    const {language} = this
    const compared = await compareFiles(choice)
    if ('answer' in compared) {
      if (isMarkdown) this.log(diffToMarkdown(compared.answer, language))
      else this.print(diffToText(compared.answer, language))
      return this.end(compared.answer.exit, compared.answer)
    }
    const {unread, name} = compared
    const options = {language, now: choice.now, showPersonal: choice.showPersonal, name}
    const findings = decodeFindings(unread, options)
    this.tell(`${readingLine(unread.capture, name, language)}.`)
    this.print(decodeToText(unread, findings, options))
    return this.end(exitOf(unread), decodeToJson(unread, findings, options))
  }

  private answerFlow({text, next, answer}: ToldFlow, form: string): FlowAnswer {
    this.teller(form)(text)
    this.tell(next)
    return this.end(answer.exit, answer)
  }
}

/** The entities of the metadata file; of an aggregate those that the message names. */
function knownIn(metadata: string | undefined, content?: Content): Promise<readonly EntityDescriptor[]> {
  return metadata === undefined ? Promise.resolve([]) : readMetadataFile(metadata, content)
}

/** How to get something readable; else more of what was found; else what has not been looked at. */
function nextStep(fix: string | undefined, code: string | undefined, unchecked: boolean): string {
  const step = fix ?? (code === undefined ? say(unchecked ? words.check : words.show) : fill(say(words.explain), {code}))
  return wrap(step, {first: `\n${say(words.next)}: `}).join('\n')
}

/** What was pasted is often the error page, and not the message. */
function aboutError({capture: {input}}: Decoded, bytes: Buffer): string | undefined {
  const {problem} = input
  if (problem?.kind !== 'not-saml' || (problem.type !== 'text' && problem.type !== 'html')) return undefined
  const error = errorQuotedIn(decodeText(bytes).text)
  return error === undefined ? undefined : fill(say(words.quoted), {error})
}

const words = {
  next: {sv: 'Nästa steg', en: 'Next'},
  raw: {
    sv: 'XML:en är indragen för läsning. Signaturen kan inte prövas på den: även mellanslag är signerade.',
    en: 'The XML is indented for reading. Its signature cannot be checked: white space is signed too.',
  },
  alwaysMasked: {
    sv: '--format md är till för ärenden och döljer alltid personuppgifter. Ta bort --show-personal.',
    en: '--format md is for cases and always hides personal data. Leave out --show-personal.',
  },
  onlyDiff: {
    sv: 'decode läser en fil i taget. Två jämförs med --diff.',
    en: 'decode reads one file at a time. Two are compared with --diff.',
  },
  show: {sv: 'vgefos decode … --raw visar hela XML:en.', en: 'vgefos decode … --raw shows the whole XML.'},
  explain: {
    sv: 'vgefos explain {code}. Brev till den som ska rätta: --brev',
    en: 'vgefos explain {code}. A letter to the one who must mend it: --brev',
  },
  quoted: {
    sv: 'texten nämner ett känt fel. Läs om det med vgefos explain {error}',
    en: 'the text mentions a known error. Read about it with vgefos explain {error}',
  },
  check: {
    sv: 'pröva vem som har signerat med --metadata FIL (utfärdarens metadata).',
    en: 'check who signed it with --metadata FILE (the metadata of the issuer).',
  },
} as const
