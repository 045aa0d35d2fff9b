import {Args, Flags} from '@oclif/core'
import {isAggregate} from '../src/capture/read-aggregate-file.ts'
import {readMetadataFile} from '../src/capture/read-metadata-file.ts'
import {type ExitCode, exit, vgefosError} from '../src/errors.ts'
import {timelineToText} from '../src/report/certificate-timeline-to-text.ts'
import {type TimedCertificate, sortTimeline, timeCertificates} from '../src/report/certificate-timeline.ts'
import {BaseCommand} from './base-command.ts'
import {daysOf} from './certificate-calendar.ts'
import {language, say} from './language.ts'
import {momentOf} from './moment.ts'
import {writeWhole} from './write-whole.ts'

interface CertsAnswer {
  readonly schema: 'vgefos.certs/1'
  readonly certificates: readonly TimedCertificate[]
}

export class Certs extends BaseCommand {
  // Any number of files.
  static override strict = false
  static override summary = say({
    sv: 'visa när certifikaten i metadata går ut, i tidsordning',
    en: 'show when the certificates in metadata run out, in order',
  })
  static override examples = ['<%= config.bin %> certs idp.xml hub.xml', '<%= config.bin %> certs idp.xml --ics byten.ics']
  static override args = {file: Args.string({description: say({sv: 'en eller flera metadatafiler', en: 'one or several metadata files'})})}
  static override flags = {
    days: Flags.integer({
      default: 90,
      min: 1,
      helpValue: 'N',
      summary: say({sv: 'så många dagar i förväg ska ett byte börja', en: 'a change is to begin this many days ahead'}),
    }),
    ics: Flags.string({
      helpValue: 'FILE',
      summary: say({
        sv: 'skriv en kalenderfil, med påminnelser 90, 30 och 7 dagar före',
        en: 'write a calendar file, with reminders 90, 30 and 7 days before',
      }),
    }),
    strict: Flags.boolean({default: false, summary: say({sv: 'räkna varningar som fel', en: 'count warnings as errors'})}),
    now: Flags.string({hidden: true}),
  }

  async run(): Promise<CertsAnswer> {
    const {argv, flags} = await this.parse(Certs)
    const now = momentOf('--now', flags.now)
    const files = argv.map(String)
    if (files.length === 0) throw vgefosError('E_NO_INPUT', {})
    const certificates = sortTimeline((await Promise.all(files.map((file) => timelineOf(file, now, flags.days)))).flat())
    if (certificates.length > 0) this.log(timelineToText(certificates, language))
    else this.tell(say({sv: 'Det finns inget certifikat i filerna.', en: 'There is no certificate in the files.'}))
    if (flags.ics !== undefined) {
      const {calendar} = await import('./calendar-door.ts')
      writeWhole(flags.ics, calendar(daysOf(certificates)))
      this.tell(`\n${say({sv: 'Kalender', en: 'Calendar'})}: ${flags.ics}`)
    }
    return this.end(exitOf(certificates, flags.strict), {schema: 'vgefos.certs/1', certificates})
  }
}

async function timelineOf(file: string, now: Date, days: number): Promise<readonly TimedCertificate[]> {
  // Of an aggregate that large only entities known by name are read, and here nobody names one.
  if (isAggregate(file)) throw vgefosError('E_INPUT_TOO_LARGE', {source: file, size: '> 5 MB', limit: '5 MB'})
  return timeCertificates(await readMetadataFile(file), {file, now, days})
}

/** That a certificate has run out is a warning (MET02): the standard takes it for a mere container of the key. */
function exitOf(certificates: readonly TimedCertificate[], strict: boolean): ExitCode {
  if (certificates.length === 0) return exit.undecided
  const fails = ({state}: TimedCertificate): boolean => state === 'unreadable' || (strict && state !== 'lasts')
  return certificates.some(fails) ? exit.failed : exit.passed
}
