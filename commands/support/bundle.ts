import {randomBytes} from 'node:crypto'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {Args, Flags} from '@oclif/core'
import {readNamed} from '../../src/capture/read-named.ts'
import {readMetadataFile} from '../../src/capture/read-metadata-file.ts'
import {exit, vgefosError} from '../../src/errors.ts'
import {check, redactCase} from '../../src/redact/redact.ts'
import {compareVerdicts} from '../../src/report/redact-verdicts.ts'
import {type FileReceipt, type RedactReceipt, checkedFile, placesToText, redactedFile} from '../../src/report/redact-receipt.ts'
import {bundleFiles} from '../../src/report/support-bundle.ts'
import {BaseCommand} from '../base-command.ts'
import {say} from '../language.ts'
import {writeWhole} from '../write-whole.ts'

interface BundleAnswer {
  readonly schema: 'vgefos.support-bundle/1'
  /** The ZIP; null when something personal was left, and nothing was written. */
  readonly file: string | null
  readonly contents: readonly string[]
  readonly receipt: RedactReceipt
}

export class SupportBundle extends BaseCommand {
  // Any number of files.
  static override strict = false
  static override summary = say({
    sv: 'samla det som Inera och hubben ber om i en maskad ZIP-fil',
    en: 'put what Inera and the hub ask for in a redacted ZIP file',
  })
  static override description = say({
    sv: 'I filen ligger en rapport med tider, entityID, id:n, statuskoder, felsidornas adresser, vad som hittades och vad som har prövats; fångsterna, maskade; och ett kvitto. Ingenting skickas någonstans.',
    en: 'In the file are a report with times, entityIDs, IDs, status codes, addresses of error pages, what was found and what has been tried; the captures, redacted; and a receipt. Nothing is sent anywhere.',
  })
  static override examples = ["<%= config.bin %> support bundle fel.har logg.txt --case INC12345 --tried 'annan webbläsare'"]
  static override args = {file: Args.string({description: say({sv: 'en eller flera filer, eller - för standard in', en: 'one or several files, or - for standard input'})})}
  static override flags = {
    case: Flags.string({helpValue: 'ID', default: 'vgefos', summary: say({sv: 'ärendets nummer', en: 'number of the case'})}),
    tried: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'TEXT',
      summary: say({sv: 'vad som har prövats; kan upprepas', en: 'what has been tried; may be repeated'}),
    }),
    metadata: Flags.string({
      helpValue: 'FILE',
      summary: say({sv: 'pröva signaturerna mot den här metadatafilen', en: 'check the signatures against this metadata file'}),
    }),
    output: Flags.string({char: 'o', helpValue: 'FILE', summary: say({sv: 'ZIP-filens namn', en: 'name of the ZIP file'})}),
    force: Flags.boolean({default: false, summary: say({sv: 'skriv över filen om den finns', en: 'overwrite the file if it exists'})}),
  }

  async run(): Promise<BundleAnswer> {
    const {argv, flags} = await this.parse(SupportBundle)
    const names = argv.map(String)
    const target = flags.output ?? `${flags.case.replaceAll(/[^\p{L}\p{N}._-]/gu, '_')}.zip`
    if (!flags.force && existsSync(target)) throw vgefosError('E_FILE_EXISTS', {file: target})
    const known = flags.metadata === undefined ? [] : await readMetadataFile(flags.metadata)
    const inputs = await readNamed(names, process.stdin)
    const told = [...(flags.tried ?? []), flags.case].map((text) => ({name: 'tried', bytes: Buffer.from(text)}))
    const redacted = redactCase([...inputs, ...told], {key: randomBytes(32), stable: false, compare: compareVerdicts(known)})

    const receipts = inputs.flatMap(({name, bytes}, index) => {
      const one = redacted[index]
      return one ? [redactedFile(name, bytes, one, known)] : []
    })
    const texts = redacted.slice(inputs.length).map(({bytes}) => bytes.toString())
    const receipt = receiptOf(receipts, `vgefos ${this.config.version}`)
    const contents = bundleFiles({
      files: receipts.map(({file}, index) => ({name: `${String(index + 1)}-${fileNameOf(file)}`, content: redacted[index]?.bytes ?? Buffer.alloc(0)})),
      tried: texts.slice(0, -1),
      caseId: texts.at(-1) ?? '',
      receipt,
      known,
      language: this.language,
      now: new Date(),
      versions: [`vgefos ${this.config.version}`, `Node.js ${process.versions.node}`, `${process.platform} ${process.arch}`],
    })
    return this.write(target, contents, receipt)
  }

  /** The whole is searched once more: what a report quotes must be as clean as what it quotes from. */
  private async write(target: string, contents: ReturnType<typeof bundleFiles>, receipt: RedactReceipt): Promise<BundleAnswer> {
    const searched = contents.slice(0, 2).map(({name, content}) => checkedFile(name, content, check(content, name)))
    const wrong = [...receipt.files, ...searched].filter(({found}) => found.length > 0)
    const answer = {schema: 'vgefos.support-bundle/1', contents: contents.map(({name}) => name), receipt} as const
    if (wrong.length > 0) {
      this.tell([say(words.left), ...wrong.map((one) => placesToText(one, this.language))].join('\n'))
      return this.end(exit.failed, {...answer, file: null})
    }
    const {zip} = await import('../zip-door.ts')
    writeWhole(target, zip(contents))
    this.log(target)
    this.tell(say(words.next))
    return this.end(exit.passed, {...answer, file: target})
  }
}

/** What was piped in has no name of its own. */
function fileNameOf(file: string): string {
  return file === '-' ? 'stdin.txt' : path.basename(file)
}

function receiptOf(files: readonly FileReceipt[], tool: string): RedactReceipt {
  return {schema: 'vgefos.redact/1', tool, files, written: files.every(({found}) => found.length === 0)}
}

const words = {
  left: {
    sv: 'Inget skrevs: något som ser ut som en personuppgift är kvar efter maskningen.',
    en: 'Nothing was written: something that looks like personal data is left after redaction.',
  },
  next: {
    sv: '\nNästa steg: läs igenom rapporten i filen och bifoga den i ärendet. Ingenting har skickats.',
    en: '\nNext: read the report in the file and attach it to the case. Nothing has been sent.',
  },
} as const
