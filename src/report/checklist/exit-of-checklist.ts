import {type ExitCode, exit} from '../../errors.ts'
import {type Suite, countEvidence, exitOfChecks} from '../checks.ts'

/** As for all checks; and 3 as well when nobody has looked at anything, or a login was made and could not be judged. */
export function exitOfChecklist(suites: readonly Suite[], strict: boolean): ExitCode {
  const code = exitOfChecks(suites, {strict})
  if (code !== exit.passed) return code
  const {machine, capture, attested} = countEvidence(suites)
  const login = suites.flatMap(({checks}) => checks).find((check) => check.code === 'OPS21')
  const isUndecided = login?.verdict === 'no-evidence' && login.messages.length > 0
  return isUndecided || machine + capture + attested === 0 ? exit.undecided : code
}
