import {Args, Flags} from '@oclif/core'
import type {Content} from '../src/capture/capture.ts'
import {captureOnly} from '../src/capture/capture-only.ts'
import {isAggregate, readAggregateFile} from '../src/capture/read-aggregate-file.ts'
import {readCertificateFile} from '../src/capture/read-certificates.ts'
import {readInput} from '../src/capture/read-input.ts'
import {readKeyFile} from '../src/capture/read-key-file.ts'
import {readMetadataFile} from '../src/capture/read-metadata-file.ts'
import {VgefosError, exit, vgefosError} from '../src/errors.ts'
import {type ReportedAutopsy, examine, examinedToText} from '../src/report/autopsy.ts'
import {decodeFindings} from '../src/report/decode-findings.ts'
import {type ReportedElement, reportedElements, seenIn, signedViewToText} from '../src/report/signed-view.ts'
import {trustedCertificates} from '../src/report/trusted.ts'
import {type VerifyAnswer, verifyAnswer, verifyToText} from '../src/report/verify-answer.ts'
import {type VerifiedDocument, verifyCapture} from '../src/report/verified.ts'
import {verifyAggregate} from '../src/report/verified-aggregate.ts'
import {fill} from '../src/text.ts'
import type {Certificate} from '../src/saml/certificate.ts'
import type {CheckSchema} from '../src/saml/schema/load-schemas.ts'
import {firstReadings} from '../src/saml/witness/first.ts'
import {disagreements} from '../src/saml/witness/reading.ts'
import {unjudged} from '../src/report/verify-exit.ts'
import {BaseCommand} from './base-command.ts'
import {say} from './language.ts'
import {momentOf} from './moment.ts'

interface Wishes {
  readonly schema: boolean
  readonly raw: boolean
  readonly 'show-personal': boolean
}

interface Answer extends VerifyAnswer {
  readonly elements: readonly ReportedElement[]
  readonly autopsy: readonly ReportedAutopsy[]
}

export class Verify extends BaseCommand {
  static override summary = say({
    sv: 'pröva ett signerat meddelande mot de certifikat du anger',
    en: 'check a signed message against the certificates you give',
  })
  static override examples = [
    '<%= config.bin %> verify svar.xml --cert idp.pem',
    '<%= config.bin %> verify svar.xml --metadata idp.xml --at 2026-03-01T13:05:30Z',
  ]
  static override args = {
    input: Args.string({
      description: say({
        sv: 'en fil, - för standard in, eller ett kort meddelande eller en adress',
        en: 'a file, - for standard input, or a short message or an address',
      }),
    }),
  }
  static override flags = {
    cert: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'PEM',
      summary: say({sv: 'certifikat att lita på; kan upprepas', en: 'certificate to trust; may be repeated'}),
    }),
    metadata: Flags.string({
      helpValue: 'FILE',
      summary: say({sv: 'lita på utfärdarens certifikat i metadatafilen', en: 'trust the issuer’s certificates in the metadata file'}),
    }),
    fingerprint: Flags.string({
      helpValue: 'SHA256',
      summary: say({
        sv: 'lita på det medskickade certifikat som har fingeravtrycket',
        en: 'trust the enclosed certificate that has this fingerprint',
      }),
    }),
    at: Flags.string({
      helpValue: 'INSTANT',
      summary: say({sv: 'pröva tiderna vid den här tidpunkten i stället för nu', en: 'judge times at this instant instead of now'}),
    }),
    'decrypt-key-file': Flags.string({
      helpValue: 'FILE',
      summary: say({
        sv: 'öppna det som är krypterat med den här privata nyckeln (PEM, utan lösenord)',
        en: 'open what is encrypted with this private key (PEM, without a password)',
      }),
    }),
    'allow-weak': Flags.boolean({
      default: false,
      summary: say({sv: 'godta SHA-1 i signaturen och RSA 1.5 i krypteringen', en: 'accept SHA-1 in the signature and RSA 1.5 in the encryption'}),
    }),
    raw: Flags.boolean({
      default: false,
      summary: say({
        sv: 'visa också hela XML:en, med märke för det som är signerat och det som läses',
        en: 'show the whole XML too, marked where it is signed and where it is read',
      }),
    }),
    schema: Flags.boolean({
      default: false,
      summary: say({sv: 'pröva också mot XML-scheman för SAML', en: 'check against the XML schemas of SAML too'}),
    }),
    'show-personal': Flags.boolean({
      default: false,
      summary: say({sv: 'visa personuppgifterna i klartext', en: 'show personal data in clear'}),
    }),
  }

  async run(): Promise<Answer> {
    const {args, flags} = await this.parse(Verify)
    const {cert = [], metadata, fingerprint} = flags
    if (cert.length === 0 && metadata === undefined && fingerprint === undefined)
      throw vgefosError('E_MISSING_FLAG', {flag: '--cert', example: 'vgefos verify svar.xml --cert idp.pem'})
    const at = momentOf('--at', flags.at)
    const certificates = (await Promise.all(cert.map(readCertificateFile))).flat()
    if (isAggregate(args.input)) return this.answer(await verifiedAggregate(args.input, {certificates, at, allowWeak: flags['allow-weak']}), [], at, flags)
    const {bytes, source, name = '-'} = await readInput({argument: args.input, clipboard: false}, process.stdin)
    const captured = captureOnly(bytes, source)
    if ('messages' in captured) throw severalIn(name, captured.messages)
    const known = metadata === undefined ? [] : await readMetadataFile(metadata, captured.content)

    const trusted = trustedCertificates(captured.content, {certificates, known, fingerprint})
    const keyFile = flags['decrypt-key-file']
    const key = keyFile === undefined ? undefined : await readKeyFile(keyFile)
    const document = await verifyCapture(captured, {trusted, at, allowWeak: flags['allow-weak'], disagreements: disputed, key, checkSchema: flags.schema ? await schemas() : undefined})
    return this.answer(document, trusted, at, flags)
  }

  private answer(document: VerifiedDocument, trusted: readonly Certificate[], at: Date, {schema: withSchema, raw, 'show-personal': showPersonal}: Wishes): Answer {
    const options = {language: this.language, showPersonal, at}
    const judged = verifyAnswer(document, decodeFindings(document, options), options)
    const isUnheld = withSchema && document.verification !== undefined && document.verification.evidence.schema === undefined
    const answer = isUnheld && judged.exit === exit.passed ? {...judged, exit: exit.undecided} : judged
    const {content} = document.capture
    // Of an aggregate only the signature is here, and nothing that could be put right.
    const autopsy = examine(content?.xml === '' ? undefined : content, answer.signatures, this.language)
    this.print(verifyToText(answer, options))
    if (autopsy.length > 0) this.print(`\n${examinedToText(autopsy, this.language)}`)
    const seen = raw || this.jsonEnabled() ? seenIn(document, trusted) : []
    if (raw && seen.length > 0) this.print(`\n${signedViewToText(seen, showPersonal ? undefined : this.language, this.language)}`)
    const why = unjudged(document) ?? (isUnheld ? 'schema' : undefined)
    if (answer.exit === exit.undecided && why) this.tell(say(reasons[why]))
    return this.end(answer.exit, {...answer, elements: reportedElements(seen), autopsy})
  }
}

function severalIn(file: string, messages: number): VgefosError {
  const slots = {file, count: String(messages)}
  return new VgefosError('E_USAGE', {sv: fill(several.sv, slots), en: fill(several.en, slots)})
}

/** Of a metadata aggregate only the signature is checked, by the parser that can hold it. */
async function verifiedAggregate(
  file: string,
  {certificates: trusted, ...options}: {readonly certificates: readonly Certificate[]; readonly at: Date; readonly allowWeak: boolean},
): Promise<VerifiedDocument> {
  const bytes = await readAggregateFile(file)
  const {checkAggregate} = await import('./witness-door.ts')
  return verifyAggregate(await checkAggregate(bytes, trusted), bytes.length, {trusted, ...options})
}

async function schemas(): Promise<CheckSchema> {
  const {loadSchemas} = await import('./witness-door.ts')
  return loadSchemas()
}

/** What the two parsers do not read alike. */
async function disputed({root, xml}: Content): Promise<readonly string[]> {
  const {secondReadings} = await import('./witness-door.ts')
  return disagreements(firstReadings(root.ownerDocument.documentElement), await secondReadings(xml))
}

const several = {
  sv: 'I {file} finns {count} meddelanden, och verify prövar ett. Pröva allas signaturer: vgefos decode {file} --metadata idp.xml',
  en: '{file} holds {count} messages, and verify checks one. Check the signatures of all: vgefos decode {file} --metadata idp.xml',
} as const

const reasons = {
  encrypted: {
    sv: 'Intyget är krypterat för en annan nyckel, eller ingen nyckel gavs. Ange mottagarens med --decrypt-key-file.',
    en: 'The assertion is encrypted for another key, or no key was given. Give the receiver’s with --decrypt-key-file.',
  },
  schema: {
    sv: 'XML-schemat kunde inte prövas: dokumentet är för stort för det.',
    en: 'The XML schema could not be checked: the document is too large for it.',
  },
  'not-saml-2': {
    sv: 'Det här är inte SAML 2.0, och verify prövar inget annat.',
    en: 'This is not SAML 2.0, and verify checks nothing else.',
  },
} as const
