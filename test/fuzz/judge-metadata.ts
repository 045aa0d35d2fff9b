import {calendar} from '../../commands/calendar-door.ts'
import {daysOf} from '../../commands/certificate-calendar.ts'
import {capture} from '../../src/capture/capture.ts'
import {publishedIn} from '../../src/capture/read-published.ts'
import {seenByMachine} from '../../src/checklist/grounds.ts'
import {lintGroup} from '../../src/checklist/lint-group.ts'
import {type LintedEntity, lintMetadata} from '../../src/checklist/lint-metadata.ts'
import {isVgefosError} from '../../src/errors.ts'
import {timelineToText} from '../../src/report/certificate-timeline-to-text.ts'
import {sortTimeline, timeCertificates} from '../../src/report/certificate-timeline.ts'
import {type CheckReport, checksIn, exitOfChecks} from '../../src/report/checks.ts'
import {jsonText} from '../../src/report/json-text.ts'
import {metadataDiffToText} from '../../src/report/metadata/metadata-diff-to-text.ts'
import {diffMetadata} from '../../src/report/metadata/metadata-diff.ts'
import {showMetadata, shownToText} from '../../src/report/metadata/shown-metadata.ts'
import {vgrHub} from '../../src/rules/profile.ts'
import type {CheckSchema} from '../../src/saml/schema/load-schemas.ts'
import {type Language, languages} from '../../src/text.ts'
import {now} from '../support/planted-defects.ts'

/** What `metadata lint` has to tell of a file, in one language. */
export interface Linted {
  readonly report: CheckReport
  readonly exit: number
}

/** As `metadata lint` reads and judges. Nothing when it refuses the file in words of its own. */
export function lint(xml: string, check: CheckSchema | undefined, language: Language): Linted | undefined {
  return refusable(() => {
    const published = publishedIn(Buffer.from(xml), 'x.xml')
    const group = published.xml === undefined ? undefined : lintGroup(published.xml, now, vgrHub)
    const linted: readonly LintedEntity[] = [...(group ? [group] : []), ...lintMetadata(published.texts, now, vgrHub, check)]
    const crashed = linted.flatMap(({results}) => results.filter(({outcome}) => outcome === 'crashed'))
    for (const {rule, judgement} of crashed) throw new Error(rule.code, {cause: judgement.outcome === 'crashed' && judgement.error})
    const toCheck = checksIn(language, {evidence: seenByMachine('metadata', now.toISOString())})
    const suites = linted.map(({entityId = '-', line, results}) => ({subject: entityId, file: 'x.xml', checks: results.map((result) => toCheck(result, line ?? null))}))
    const report: CheckReport = {schema: 'vgefos.checks/1', tool: {name: 'vgefos', version: '0'}, title: 'Metadata', profile: vgrHub.name, language, startedAt: now.toISOString(), durationMs: 0, suites}
    return {report, exit: exitOfChecks(suites, {strict: false})}
  })
}

/** As `metadata show`, `metadata diff` against the sound one, `certs --ics` and `decode` do, in both languages. */
export function tell(xml: string, sound: string): readonly string[] {
  const {texts} = refusable(() => publishedIn(Buffer.from(xml), 'x.xml')) ?? {texts: []}
  const shown = showMetadata(texts, 'x.xml', now)
  const diff = diffMetadata({name: 'a', texts: publishedIn(Buffer.from(sound), 'a').texts}, {name: 'b', texts})
  const content = refusable(() => capture(Buffer.from(xml), 'file').content)
  const certificates = sortTimeline(timeCertificates(content?.kind === 'metadata' ? content.entities : [], {file: 'x.xml', now, days: 90}))
  const days = daysOf(certificates)
  const told = languages.flatMap((language) => [shownToText(shown, now, language), metadataDiffToText(diff, language), timelineToText(certificates, language)])
  return [...told, jsonText(shown), jsonText(diff), jsonText(certificates), ...(days.length > 0 ? [calendar(days)] : [])]
}

/** A refusal in both languages is an answer; every other error is thrown on. */
export function refusable<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (isVgefosError(error) && error.says.sv !== '' && error.says.en !== '') return undefined
    throw error
  }
}
