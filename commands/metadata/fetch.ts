import {existsSync, readFileSync} from 'node:fs'
import {Args, Flags} from '@oclif/core'
import {readCertificateFile} from '../../src/capture/read-certificates.ts'
import {type Published, publishedIn, readPublished} from '../../src/capture/read-published.ts'
import {VgefosError, errorKinds, exit, isVgefosError, vgefosError} from '../../src/errors.ts'
import {limits} from '../../src/limits.ts'
import type {FetchedDocument} from '../../src/probe/fetch-document.ts'
import {isAddress} from '../../src/probe/target.ts'
import {decodeFindings} from '../../src/report/decode-findings.ts'
import {type FetchedMetadata, fetchedToText} from '../../src/report/metadata/fetched-to-text.ts'
import {type MetadataDiff, diffMetadata} from '../../src/report/metadata/metadata-diff.ts'
import {metadataDiffToText} from '../../src/report/metadata/metadata-diff-to-text.ts'
import {verifyAggregate} from '../../src/report/verified-aggregate.ts'
import {verifyAnswer, verifyToText} from '../../src/report/verify-answer.ts'
import {fill} from '../../src/text.ts'
import {BaseCommand} from '../base-command.ts'
import {say} from '../language.ts'
import {caFileFlag, timeoutFlag, trustedFile} from '../network-flags.ts'
import {writeWhole} from '../write-whole.ts'

export class MetadataFetch extends BaseCommand {
  static override summary = say({
    sv: 'hämta metadata, pröva signaturen och visa vad som är nytt',
    en: 'fetch metadata, check its signature and show what is new',
  })
  static override description = say({
    sv: `Ett försök, genom HTTPS_PROXY när den är satt. Omdirigeringar följs, men inte från https till http. Filen skrivs hel eller inte alls: inte när det hämtade inte är metadata, och inte när signaturen inte håller för --cert.

UTGÅNGSKODER  0 hämtat · 1 signaturen håller inte · 2 fel i kommandoraden, eller ingen metadata · 3 gick inte att hämta`,
    en: `One try, through HTTPS_PROXY when it is set. Redirects are followed, but not from https to http. The file is written whole or not at all: not when what was fetched is no metadata, and not when its signature does not hold for --cert.

EXIT CODES  0 fetched · 1 the signature does not hold · 2 wrong use, or no metadata · 3 could not be fetched`,
  })
  static override examples = [
    '<%= config.bin %> metadata fetch https://idp.exempel.se/metadata > idp.xml',
    '<%= config.bin %> metadata fetch https://md.exempel.se/alla.xml --cert federation.pem -o alla.xml',
  ]
  static override args = {url: Args.string({description: say({sv: 'adressen', en: 'the address'})})}
  static override flags = {
    output: Flags.string({
      char: 'o',
      helpValue: 'FILE',
      summary: say({sv: 'skriv metadata till den här filen, och visa vad som är nytt i den', en: 'write the metadata to this file, and show what is new in it'}),
    }),
    cert: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'PEM',
      summary: say({sv: 'certifikat som ska ha signerat dokumentet; kan upprepas', en: 'certificate that is to have signed the document; may be repeated'}),
    }),
    'ca-file': caFileFlag,
    timeout: timeoutFlag,
  }

  async run(): Promise<FetchedMetadata> {
    const {args, flags} = await this.parse(MetadataFetch)
    const {url} = args
    if (url === undefined) throw vgefosError('E_MISSING_FLAG', {flag: 'URL', example: 'vgefos metadata fetch https://idp.example.com/metadata'})
    if (!isAddress(url)) throw vgefosError('E_BAD_ADDRESS', {given: url.replace(/^[^/]*@/, '')})
    const ca = flags['ca-file'] === undefined ? undefined : trustedFile(flags['ca-file'])
    const fetched = await this.fetched(url, ca, flags.timeout * 1000)
    const published = publishedIn(fetched.bytes, url)
    const entities = countEntities(published)
    if (entities === 0) throw vgefosError('E_BAD_METADATA', {source: url, reason: published.otherwise})
    const isSound = await this.holds(fetched.bytes, flags.cert ?? [])
    const {bytes, url: last, redirects, contentType, cacheControl, etag, lastModified} = fetched
    const said = {url: last, redirects, contentType, cacheControl, etag, lastModified}
    const changes = isSound !== false && flags.output !== undefined ? await changesOf(flags.output, published) : null
    const answer: FetchedMetadata = {schema: 'vgefos.metadata-fetch/1', ...said, bytes: bytes.length, entities, signed: isSound, changes, output: flags.output ?? null}
    if (isSound === false) return this.end(exit.failed, {...answer, output: null})

    if (flags.output === undefined) this.show(bytes, answer)
    else {
      if (!sameAs(flags.output, bytes)) writeWhole(flags.output, bytes)
      this.log(fetchedToText(answer, this.language))
      if (changes) this.log(`\n${metadataDiffToText(changes, this.language)}`)
    }
    return this.end(exit.passed, answer)
  }

  /** The document itself is the answer, so what is said of it is talk. */
  private show(bytes: Buffer, answer: FetchedMetadata): void {
    if (this.jsonEnabled()) return
    process.stdout.write(bytes)
    this.tell(fetchedToText(answer, this.language))
  }

  private async fetched(url: string, ca: readonly string[] | undefined, patience: number): Promise<FetchedDocument> {
    const {FetchFailure, failureWords, fetchDocument, proxyFor} = await import('../doctor-door.ts')
    const userAgent = `vgefos/${this.config.version}`
    try {
      return await fetchDocument(url, {ca, patience, limit: limits.aggregate, userAgent, proxyFor: (target) => proxyFor(target, process.env)})
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error
      const {found, fix} = failureWords(error.code, error.host)
      const {says} = errorKinds.E_FETCH_FAILED
      const reason = (language: 'sv' | 'en'): string => fill(says[language], {url, reason: `${found[language]} ${fix[language]}`})
      throw new VgefosError('E_FETCH_FAILED', {sv: reason('sv'), en: reason('en')}, {cause: error})
    }
  }

  /** Whether the signature of the whole holds; nothing when no certificate was given. Says why it does not. */
  private async holds(bytes: Buffer, files: readonly string[]): Promise<boolean | null> {
    if (files.length === 0) return null
    const trusted = (await Promise.all(files.map(readCertificateFile))).flat()
    const {checkAggregate} = await import('../witness-door.ts')
    const options = {trusted, at: new Date(), allowWeak: false, language: this.language, showPersonal: false}
    const document = verifyAggregate(await checkAggregate(bytes, trusted), bytes.length, options)
    const judged = verifyAnswer(document, decodeFindings(document, options), options)
    if (judged.exit !== exit.passed) this.print(verifyToText(judged, options))
    return judged.exit === exit.passed
  }
}

function countEntities({texts}: Published): number {
  let count = 0
  for (const {kind} of texts) if (kind === 'entity') count += 1
  return count
}

/** What differs from the file as it was; nothing when there was none, or nothing that could be compared. */
async function changesOf(file: string, {texts}: Published): Promise<MetadataDiff | null> {
  if (!existsSync(file)) return null
  try {
    const before = await readPublished(file, process.stdin)
    return diffMetadata({name: file, texts: before.texts}, {name: say({sv: 'det hämtade', en: 'what was fetched'}), texts})
  } catch (error) {
    if (isVgefosError(error)) return null
    throw error
  }
}

/** An unchanged file keeps its date, by which other programs tell that nothing happened. */
function sameAs(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes)
  } catch {
    return false
  }
}
