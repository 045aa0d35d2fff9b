import {emptyFile} from '../../src/checklist/organisation-file.ts'
import type {IdpKind} from '../../src/package/idp-kind.ts'
import {findParty} from '../../src/parties/find-party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {checklistReport} from '../../src/report/checklist/checklist-report.ts'
import {type PackageFile, type PackageFormat, packageFiles} from '../../src/report/package/package-files.ts'
import {vgrHub} from '../../src/rules/profile.ts'
import type {Language} from '../../src/text.ts'

export interface PackageChoice {
  readonly kind: IdpKind
  readonly language: Language
  readonly format: PackageFormat
}

const party = findParty(loadParties(), 'ale')

/** A package with as little known as can be: every blank is then there to be seen. */
export function barePackage({kind, language, format}: PackageChoice): readonly PackageFile[] {
  return packageFiles({
    facts: {
      slug: party.slug,
      organisation: party.officialName.value,
      organisationNumber: party.organisationNumber,
      hsaIdPrefix: party.hsaIdPrefix,
      kind,
      entityId: undefined,
      idpHost: undefined,
      certificates: [],
    },
    checklist: checklistReport({
      organisation: party.officialName.value,
      environment: 'test',
      phase: 'production',
      profile: vgrHub,
      judged: [],
      logins: [],
      file: emptyFile,
      fileName: null,
      today: '2026-12-01',
      hasOwnIdp: kind !== 'none',
      language,
      version: '0.0.0',
      startedAt: new Date('2026-12-01T10:00:00Z'),
      durationMs: 0,
    }),
    missed: [],
    lint: undefined,
    metadata: undefined,
    certificates: [],
    calendar: undefined,
    format,
  })
}
