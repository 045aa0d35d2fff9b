import {randomBytes} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {Args, Flags} from '@oclif/core'
import {readNamed} from '../src/capture/read-named.ts'
import {readMetadataFile} from '../src/capture/read-metadata-file.ts'
import {vgefosError} from '../src/errors.ts'
import {check, redactCase} from '../src/redact/redact.ts'
import {type RedactReceipt, checkedFile, placesToText, redactedFile} from '../src/report/redact-receipt.ts'
import {compareVerdicts} from '../src/report/redact-verdicts.ts'
import {exit} from '../src/errors.ts'
import {BaseCommand} from './base-command.ts'
import {say} from './language.ts'
import {writeWhole} from './write-whole.ts'

export class Redact extends BaseCommand {
  // Several files are one case.
  static override strict = false
  static override summary = say({
    sv: 'ta bort personuppgifter ur filer innan de skickas vidare',
    en: 'remove personal data from files before they are passed on',
  })
  static override description = say({
    sv: 'Personer byts mot ‹pnr#1›, ‹namn#2› och så vidare, samma i alla filer som anges tillsammans; det som felsökningen behöver är kvar. En fil som mejlas till en myndighet blir en allmän handling: ta bort personuppgifterna innan den skickas. Bara text behandlas, aldrig bilder.',
    en: 'People become ‹pnr#1›, ‹namn#2› and so on, the same in all files named together; what the diagnosis needs is left. A file mailed to a public authority becomes an official document, open to the public: redact it before it is sent. Only text is treated, never pictures.',
  })
  static override examples = [
    '<%= config.bin %> redact fel.har -o fel-avidentifierad.har',
    '<%= config.bin %> redact fel.har logg.txt -o arende/ --report kvitto.json',
    '<%= config.bin %> redact --check svar.txt',
  ]
  static override args = {
    file: Args.string({description: say({sv: 'en eller flera filer, eller - för standard in', en: 'one or several files, or - for standard input'})}),
  }
  static override flags = {
    output: Flags.string({
      char: 'o',
      helpValue: 'FILE',
      summary: say({sv: 'skriv hit i stället för till standard ut; flera filer: en mapp', en: 'write here instead of to standard output; several files: a folder'}),
    }),
    report: Flags.string({helpValue: 'FILE', summary: say({sv: 'skriv ett kvitto hit (JSON)', en: 'write a receipt here (JSON)'})}),
    check: Flags.boolean({default: false, summary: say({sv: 'leta bara, skriv inget; 1 om något hittas', en: 'only look, write nothing; 1 when something is found'})}),
    metadata: Flags.string({
      helpValue: 'FILE',
      summary: say({sv: 'pröva signaturerna mot den här metadatafilen före maskningen', en: 'check the signatures against this metadata file before redaction'}),
    }),
    'stable-key': Flags.string({
      helpValue: 'FILE',
      summary: say({sv: 'nyckelfil på minst 16 byte: samma person får samma märke i varje ärende', en: 'key file of at least 16 bytes: the same person gets the same token in every case'}),
    }),
    force: Flags.boolean({default: false, summary: say({sv: 'skriv över filer som finns', en: 'overwrite files that exist'})}),
  }

  async run(): Promise<RedactReceipt> {
    const {argv, flags} = await this.parse(Redact)
    const names = argv.map(String)
    const targets = flags.check ? [] : targetsFor(names.length === 0 ? ['-'] : names, flags.output)
    for (const file of [...targets, flags.report]) if (file !== undefined && !flags.force && existsSync(file)) throw vgefosError('E_FILE_EXISTS', {file})
    const known = flags.metadata === undefined ? [] : await readMetadataFile(flags.metadata)
    const key = flags['stable-key'] === undefined ? undefined : readKey(flags['stable-key'])
    const files = await readNamed(names, process.stdin)
    const tool = `vgefos ${this.config.version}`
    if (flags.check) {
      const checked = files.map(({name, bytes}) => checkedFile(name, bytes, check(bytes, name)))
      return this.finish({schema: 'vgefos.redact/1', tool, files: checked, written: false}, words.found, flags.report)
    }

    const redacted = redactCase(files, {key: key ?? randomBytes(32), stable: key !== undefined, compare: compareVerdicts(known)})
    const written = redacted.every(({left}) => left.length === 0)
    if (written)
      for (const [index, {bytes}] of redacted.entries()) {
        const target = targets[index]
        if (target !== undefined) writeWhole(target, bytes)
        else if (!this.jsonEnabled()) process.stdout.write(bytes)
      }
    const receipts = files.flatMap(({name, bytes}, index) => {
      const one = redacted[index]
      return one ? [redactedFile(name, bytes, one, known)] : []
    })
    return this.finish({schema: 'vgefos.redact/1', tool, files: receipts, written}, words.left, flags.report)
  }

  /** 1 when something was found or left, and when a file held a private key: that is an incident. */
  private finish(receipt: RedactReceipt, sentence: {readonly sv: string; readonly en: string}, report: string | undefined): RedactReceipt {
    if (report !== undefined) writeWhole(report, `${JSON.stringify(receipt, undefined, 2)}\n`)
    const wrong = receipt.files.filter(({found}) => found.length > 0)
    if (wrong.length > 0) this.tell([say(sentence), ...wrong.map((one) => placesToText(one, this.language))].join('\n'))
    const hasKey = receipt.files.some(({replaced, found}) => replaced['private-key'] !== undefined || found.some(({kind}) => kind === 'private-key'))
    if (hasKey) this.tell(say(words.key))
    return this.end(wrong.length > 0 || hasKey ? exit.failed : exit.passed, receipt)
  }
}

/** Where each file is written; none for standard output. */
function targetsFor(names: readonly string[], output: string | undefined): readonly string[] {
  if (output === '-' || (output === undefined && names.length === 1)) return []
  if (output === undefined) throw vgefosError('E_MISSING_FLAG', {flag: '--output', example: 'vgefos redact a.har b.txt -o arende/'})
  if (names.length === 1 && !output.endsWith('/') && !output.endsWith('\\')) return [output]
  return names.map((name, index) => path.join(output, name === '-' ? 'stdin.txt' : uniqueName(names, index)))
}

function uniqueName(names: readonly string[], index: number): string {
  const name = path.basename(names[index] ?? '')
  return names.slice(0, index).some((other) => path.basename(other) === name) ? `${String(index + 1)}-${name}` : name
}

function readKey(file: string): Buffer {
  try {
    const key = readFileSync(file)
    if (key.length >= 16) return key
  } catch (error) {
    throw vgefosError('E_UNREADABLE_FILE', {file, reason: String((error as NodeJS.ErrnoException).code)}, {cause: error})
  }
  throw vgefosError('E_USAGE', {reason: `--stable-key ${file} < 16 byte`})
}

const words = {
  found: {sv: 'Det här finns i det som lästes:', en: 'This is in what was read:'},
  left: {
    sv: 'Inget skrevs: något som ser ut som en personuppgift är kvar efter maskningen. Ta bort det för hand och kör igen.',
    en: 'Nothing was written: something that looks like personal data is left after redaction. Remove it by hand and run again.',
  },
  key: {
    sv: 'PRV03 Filen innehåller en privat nyckel. Det är en incident: byt nyckeln.',
    en: 'PRV03 The file holds a private key. That is an incident: replace the key.',
  },
} as const
