import type {LabRole} from '../../lab/options.ts'
import type {Person} from '../../mock-idp/people/person.ts'
import {loadPeople} from '../../mock-idp/people/load-people.ts'
import {VgefosError, vgefosError} from '../../src/errors.ts'
import {configuredEnvironment} from '../../src/login/configured-environment.ts'
import type {LoginEnvironment} from '../../src/login/environment.ts'
import type {TraceMode} from '../../src/login/session.ts'
import {findParty} from '../../src/parties/find-party.ts'
import type {Party} from '../../src/parties/party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import type {LoginReport} from '../../src/report/login-report.ts'
import type {LoginTextOptions} from '../../src/report/login-to-text.ts'
import {profileNamed} from '../../src/checklist/profiles/index.ts'
import type {Profile} from '../../src/rules/profile.ts'
import {language, say} from '../language.ts'
import {choosePerson} from './person.ts'

/** The flags of `test-login`, parsed. */
export interface LoginFlags {
  readonly org: string
  readonly app?: readonly string[] | undefined
  readonly person?: string | undefined
  readonly approve?: 'auto' | 'by-hand' | undefined
  readonly 'approve-timeout': number
  readonly timeout: number
  readonly 'expect-loa'?: string | undefined
  readonly 'expect-attr'?: readonly string[] | undefined
  readonly profile: string
  readonly strict: boolean
  readonly env?: string | undefined
  readonly config?: string | undefined
  readonly headed?: boolean
  readonly browser?: string | undefined
  readonly trace: TraceMode
  readonly output?: string | undefined
  readonly 'show-personal': boolean
  readonly fault?: readonly string[] | undefined
  readonly seed?: number | undefined
  readonly down?: readonly LabRole[] | undefined
}

/** Everything that is decided before anything is started. */
export interface LoginPlan {
  readonly flags: LoginFlags
  readonly tool: string
  readonly organisation: Party
  /** `undefined`: the lab is to be started. */
  readonly environment: LoginEnvironment | undefined
  readonly profile: Profile
  /** The one whose phone approves by itself, and who must then be logged in. */
  readonly person: Person | undefined
  readonly headed: boolean
  readonly textOptions: LoginTextOptions
  nextStep(report: LoginReport): string
}

/** Throws E_UNKNOWN_ORGANISATION, E_UNKNOWN_NAME and what a bad settings file gives: all before a browser is started. */
export function planLogin(flags: LoginFlags, version: string): LoginPlan {
  const organisation = findParty(loadParties(), flags.org)
  const environment = configuredEnvironment(flags.env, flags.config)
  const profile = profileNamed(flags.profile)
  if (environment) refuseWhatOnlyTheLabCan(flags)
  const isLab = environment === undefined
  const byItself = isLab || environment.phone !== undefined
  if (flags.approve === 'auto' && !byItself) throw vgefosError('E_UNKNOWN_NAME', {flag: '--approve', given: 'auto', known: 'by-hand'})
  const auto = byItself && flags.approve !== 'by-hand'
  if (!auto && flags.person !== undefined) throw new VgefosError('E_USAGE', nobodyToChoose)
  return {
    flags,
    tool: `vgefos ${version}`,
    organisation,
    environment,
    profile,
    person: auto ? choosePerson(loadPeople(), flags.person, organisation.slug) : undefined,
    headed: flags.headed ?? (!isLab && hasDisplay()),
    textOptions: {language, showPersonal: flags['show-personal'] || isLab || environment.kind === 'lab'},
    nextStep: (report) => nextStep(report, organisation),
  }
}

const nobodyToChoose = {
  sv: '--person väljer vems låtsastelefon som godkänner. Den som godkänner för hand väljer själv: ta bort --person.',
  en: '--person chooses whose mock phone approves. Whoever approves by hand chooses for themselves: leave out --person.',
}

/** A lie that nobody was told to tell would look like a lie that nobody noticed. */
function refuseWhatOnlyTheLabCan(flags: LoginFlags): void {
  const given = (['fault', 'down', 'seed'] as const).find((name) => flags[name] !== undefined)
  if (given === undefined) return
  throw new VgefosError('E_USAGE', {
    sv: `--${given} går bara i labbet. Lägg till --env lab.`,
    en: `--${given} works only in the lab. Add --env lab.`,
  })
}

function hasDisplay(): boolean {
  const display = process.platform !== 'linux' || (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  return Boolean(display) && process.stderr.isTTY
}

function nextStep(report: LoginReport, organisation: Party): string {
  const next = say({sv: 'Nästa steg', en: 'Next'})
  const [first] = report.findings
  if (first) return `${next}: vgefos explain ${first.code}${say({sv: '. Brev till den som ska rätta: --brev', en: '. A letter to the one who must mend it: --brev'})}`
  if (report.verdict !== 'passed') return `${next}: vgefos test-login --org ${organisation.slug} --headed`
  const tried = report.logins.map(({app}) => app.key)
  return tried.includes('samsa')
    ? `${next}: vgefos checklist ${organisation.slug}`
    : `${next}: vgefos test-login --org ${organisation.slug} --app local --app samsa`
}
