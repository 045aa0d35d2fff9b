import {isLocal} from '../../src/application/application.ts'
import {applicationFolder} from '../../src/application/folder.ts'
import {judgeMetadata} from '../../src/application/judge.ts'
import {type NotGiven, notGiven} from '../../src/application/not-given.ts'
import {type GivenApplication, readApplication} from '../../src/application/read-application.ts'
import {readAppCertificate} from '../../src/application/read-certificate.ts'
import {spMetadata} from '../../src/application/sp-metadata.ts'
import {readFileInput} from '../../src/capture/read-input.ts'
import {faults} from '../../mock-idp/faults/index.ts'
import type {RuleResult} from '../../src/rules/evaluate.ts'
import {rules} from '../../src/rules/index.ts'
import type {Certificate} from '../../src/saml/certificate.ts'
import type {CheckSchema} from '../../src/saml/schema/load-schemas.ts'
import type {Language} from '../../src/text.ts'
import type {WrittenFile} from '../folder-plan.ts'
import {writeFolder} from '../write-folder.ts'

export interface AppOrder {
  readonly given: GivenApplication
  readonly signCert: string | undefined
  readonly encryptCert: string | undefined
  readonly folder: string
  readonly language: Language
  readonly now: Date
  readonly check: CheckSchema
}

export interface AppWritten {
  readonly files: readonly WrittenFile[]
  readonly missing: readonly NotGiven[]
  /** What the rules find in the metadata. */
  readonly failed: readonly RuleResult[]
  /** Only this machine reaches it, so no hub will. */
  readonly isLocal: boolean
}

/** Reads, judges and writes it all. Throws E_USAGE, E_UNREADABLE_FILE and E_UNWRITABLE_FILE; then nothing has been written. */
export async function performAppNew({given, signCert, encryptCert, folder, language, now, check}: AppOrder): Promise<AppWritten> {
  const certificate = async (flag: string, file: string | undefined): Promise<Certificate | undefined> =>
    file === undefined ? undefined : readAppCertificate(flag, file, (await readFileInput(file)).bytes, now)
  const certificates = {signing: await certificate('--sign-cert', signCert), encryption: await certificate('--encrypt-cert', encryptCert)}
  const application = readApplication(given, certificates, now)
  const metadata = spMetadata(application)
  const results = judgeMetadata(metadata, now, check)
  const files = writeFolder(folder, applicationFolder(application, {language, metadata, results, rules, faults}))
  const failed = results.filter(({outcome, hiddenBy}) => outcome === 'failed' && hiddenBy === undefined)
  return {files, missing: notGiven(application), failed, isLocal: isLocal(application)}
}
