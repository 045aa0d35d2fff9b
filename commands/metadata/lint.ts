import {Args, Flags} from '@oclif/core'
import {type Published, readPublished} from '../../src/capture/read-published.ts'
import {seenByMachine} from '../../src/checklist/grounds.ts'
import {lintGroup} from '../../src/checklist/lint-group.ts'
import {type LintedEntity, lintMetadata} from '../../src/checklist/lint-metadata.ts'
import {profileNamed} from '../../src/checklist/profiles/index.ts'
import {vgefosError} from '../../src/errors.ts'
import {limits} from '../../src/limits.ts'
import {type CheckReport, type Suite, checksIn, exitOfChecks, withFoundOnly} from '../../src/report/checks.ts'
import {type Profile, vgrHub} from '../../src/rules/profile.ts'
import type {CheckSchema} from '../../src/saml/schema/load-schemas.ts'
import {BaseCommand} from '../base-command.ts'
import {say} from '../language.ts'
import {momentOf} from '../moment.ts'
import {answer, exitIn, formatFlag, outputFlag} from '../output.ts'
import {progressOf} from '../progress.ts'

export class MetadataLint extends BaseCommand {
  static override summary = say({
    sv: 'granska en metadatafil, aktör för aktör',
    en: 'check a metadata file, entity by entity',
  })
  static override examples = [
    '<%= config.bin %> metadata lint idp.xml',
    '<%= config.bin %> metadata lint federation.xml --format junit',
  ]
  static override args = {
    input: Args.string({description: say({sv: 'en fil, eller - för standard in', en: 'a file, or - for standard input'})}),
  }
  static override flags = {
    format: formatFlag,
    output: outputFlag,
    profile: Flags.string({
      default: vgrHub.name,
      helpValue: 'NAME',
      summary: say({sv: 'profil att granska mot', en: 'profile to check against'}),
    }),
    strict: Flags.boolean({
      default: false,
      summary: say({sv: 'räkna varningar som fel', en: 'count warnings as errors'}),
    }),
    now: Flags.string({hidden: true}),
  }

  async run(): Promise<CheckReport> {
    const {args, flags} = await this.parse(MetadataLint)
    const started = Date.now()
    const now = momentOf('--now', flags.now)
    const profile = profileNamed(flags.profile)
    const published = await readPublished(args.input, process.stdin)
    const {loadSchemas} = await import('../witness-door.ts')
    const suites = this.judge(published, now, profile, await loadSchemas())
    const source = published.name ?? '-'
    if (suites.length === 0) throw vgefosError('E_BAD_METADATA', {source, reason: published.otherwise})
    const report: CheckReport = {
      schema: 'vgefos.checks/1',
      tool: {name: 'vgefos', version: this.config.version},
      title: say({sv: 'Metadata', en: 'Metadata'}),
      profile: profile.name,
      language: this.language,
      startedAt: now.toISOString(),
      durationMs: Date.now() - started,
      suites,
    }
    const {writeReport} = await import('../format-door.ts')
    answer(writeReport(report, flags.format), flags.output, this.teller(flags.format))
    return this.end(exitIn(flags.format, report, exitOfChecks(suites, {strict: flags.strict})), report)
  }

  /** A federation has thousands of entities, and what passed in each would fill the memory: then it is only counted. */
  private judge({texts, xml, name, bytes}: Published, now: Date, profile: Profile, check: CheckSchema): readonly Suite[] {
    const suites: Suite[] = []
    const progress = progressOf(say({sv: 'aktörer granskade', en: 'entities checked'}), {isSilent: this.jsonEnabled()})
    const toCheck = checksIn(this.language, {evidence: seenByMachine('metadata', now.toISOString())})
    const add = ({entityId = name ?? '-', line, results}: LintedEntity): void => {
      const checks = results.map((result) => toCheck(result, line ?? null))
      const suite = {subject: entityId, file: name ?? null, checks}
      suites.push(bytes > limits.xml ? withFoundOnly(suite) : suite)
      progress.tell(suites.length)
    }
    const group = xml === undefined ? undefined : lintGroup(xml, now, profile)
    if (group) add(group)
    for (const linted of lintMetadata(texts, now, profile, check)) add(linted)
    progress.end()
    return suites
  }
}
