import type {Party} from '../../src/parties/party.ts'
import {type CheckReport, shownChecks} from '../../src/report/checks.ts'
import {say} from '../language.ts'

/** What to do after a checklist: mend what is wrong, then log in, then vouch. Nothing when all is settled. */
export function nextStep({suites}: CheckReport, {slug}: Party, environment: string): string {
  const next = (command: string): string => `${say({sv: 'Nästa steg', en: 'Next'})}: vgefos ${command}`
  const [first] = suites.flatMap(shownChecks).filter(({verdict}) => verdict === 'failed' || verdict === 'warning')
  // What is wrong with the organisation's own file is no rule, so explain does not know it.
  if (first?.code.startsWith('FIL')) return next(`org edit ${slug} --help`)
  if (first) return next(`explain ${first.code}`)
  const open = suites.flatMap(({checks}) => checks)
  if (open.some(({code, verdict}) => code === 'OPS21' && verdict === 'no-evidence')) return next(`test-login --org ${slug}${how(slug, environment)}`)
  if (open.some(({verdict}) => verdict === 'by-hand')) return next(`checklist ${slug} --sign-off`)
  return ''
}

/** In the lab, logins that go well are kept by themselves; elsewhere they are about people. */
function how(slug: string, environment: string): string {
  if (environment !== 'lab') return ` --env ${environment} --output runs/${slug}`
  // Only Göteborg has an IdP of its own in the lab.
  return slug === 'goteborg' ? ' --app local --app samsa' : ''
}
