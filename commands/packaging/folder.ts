import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {VgefosError} from '../../src/errors.ts'
import {type FolderFile, type WrittenFile, planFiles, readRecord, recordName} from '../folder-plan.ts'

/**
 * What writing the package would do to the folder. Throws E_USAGE when it holds something and vgefos has not written
 * there: a package goes to others whole, so nothing of theirs may lie in it.
 */
export function planPackage(folder: string, files: readonly FolderFile[]): readonly WrittenFile[] {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(path.join(folder, recordName)))
    throw new VgefosError('E_USAGE', {
      sv: `Mappen ${folder} är inte tom, och vgefos har inte gjort den. Välj en annan med --output.`,
      en: `The folder ${folder} is not empty, and vgefos did not make it. Choose another with --output.`,
    })
  return planFiles(folder, files, readRecord(folder))
}
