import type {RecordedStep} from '../evidence/recording.ts'
import {mask} from '../redact/mask.ts'
import {type Language, type Text, fill} from '../text.ts'
import {findingToText, groupFindings} from './finding.ts'
import type {Expectation, LoginReport, ReportedLogin, Verdict} from './login-report.ts'
import {wrap} from './wrap.ts'

/** Groups of findings shown in full; the rest are counted. */
const shown = 3

export interface LoginTextOptions {
  readonly language: Language
  /** Real people are masked. The lab's are invented and shown, or nobody could compare them. */
  readonly showPersonal: boolean
}

/** The first lines, before anything has happened. */
export function loginHeading(organisation: string, environment: string, app: string, language: Language): string {
  return fill(words.heading[language], {organisation, environment: environmentWord(environment, language), app})
}

/** One step as a line: verdict word, what was done, and the seconds it took at the right edge. */
export function stepToText(step: RecordedStep, language: Language): string {
  const text = fill(stepWords[step.kind][language], {host: step.host, ...step.notes})
  return verdictLine(step.state === 'done' ? words.ok[language] : words.fail[language], text, step.durationMs, language)
}

/** What one login came to, after its steps. */
export function loginOutcomeToText(login: ReportedLogin, options: LoginTextOptions): readonly string[] {
  const {language} = options
  const ok = words.ok[language]
  const lines = [verdictLine(outcomeVerdict(login, language), outcomeText(login, options), undefined, language)]
  if (login.outcome.kind === 'signed-in' && !login.approved) lines.push(verdictLine(ok, words.sso[language], undefined, language))
  return [...lines, ...login.expectations.filter(({met}) => !met).map((unmet) => expectationToText(unmet, options))]
}

/** The verdict, the findings and what was kept. */
export function loginSummary(report: LoginReport, options: LoginTextOptions): string {
  const {language} = options
  const count = (value: number): string => String(value)
  const verdict = fill(words.verdict[language], {
    verdict: verdictWords[report.verdict][language],
    organisation: report.organisation.name,
    environment: environmentWord(report.environment.name, language),
    errors: counted(report.counts.errors, words.anError, words.errors, language),
    warnings: counted(report.counts.warnings, words.aWarning, words.warnings, language),
    passed: count(report.counts.passed),
    noEvidence: count(report.counts.noEvidence),
  })
  const groups = groupFindings(report.findings)
  const blocks = groups.slice(0, shown).map((group) => findingToText(group, language))
  const more = groups.length - shown
  return [
    wrap(verdict, {rest: '  '}).join('\n'),
    ...blocks,
    ...(more > 0 ? [fill(words.more[language], {more: count(more)})] : []),
    ...(report.kept ? [fill(words[report.environment.kind === 'lab' ? 'keptInLab' : 'kept'][language], {folder: report.kept.folder})] : []),
  ].join('\n\n')
}

function counted(count: number, one: Text, several: Text, language: Language): string {
  return fill((count === 1 ? one : several)[language], {count: String(count)})
}

function environmentWord(name: string, language: Language): string {
  return name === 'lab' ? words.lab[language] : name.toUpperCase()
}

function outcomeVerdict(login: ReportedLogin, language: Language): string {
  if (login.outcome.kind === 'signed-in') return login.expectations.every(({met}) => met) ? words.ok[language] : words.fail[language]
  return login.outcome.kind === 'refused' ? words.fail[language] : words.untold[language]
}

function outcomeText({outcome, messages}: ReportedLogin, {language, showPersonal}: LoginTextOptions): string {
  const hide = (value: string | undefined): string => (showPersonal ? (value ?? '–') : mask(value ?? '')[language])
  switch (outcome.kind) {
    case 'signed-in': {
      const {name, hsaId, loa} = outcome.identity
      const level = loa?.split('/').at(-1) ?? '–'
      return fill(words.signedIn[language], {name: hide(name), hsaId: hide(hsaId), level, messages: String(messages)})
    }
    case 'refused':
      return fill(words.refused[language], outcome)
    case 'not-approved':
      return words.notApproved[language]
    case 'unreachable':
      return fill(words.unreachable[language], outcome)
    case 'unclear':
      return fill(words.unclear[language], outcome)
  }
}

function expectationToText(unmet: Expectation, {language, showPersonal}: LoginTextOptions): string {
  const hide = (value: string): string => (value === '' || showPersonal || unmet.what === 'loa' ? value : mask(value)[language])
  const got = unmet.got === '' ? words.nothing[language] : hide(unmet.got)
  const expected = unmet.expected === '' ? words.anything[language] : hide(unmet.expected)
  return verdictLine(words.fail[language], fill(words.unmet[language], {name: unmet.name ?? '', expected, got}), undefined, language)
}

function verdictLine(verdict: string, text: string, durationMs: number | undefined, language: Language): string {
  const seconds = durationMs === undefined ? '' : secondsText(durationMs, language)
  const lines = [...wrap(text, {first: `  ${verdict.padEnd(8)}`, rest: ' '.repeat(10), width: 71})]
  const last = lines.pop() ?? ''
  return [...lines, `${last.padEnd(72)}${seconds.padStart(7)}`.trimEnd()].join('\n')
}

function secondsText(durationMs: number, language: Language): string {
  const number = new Intl.NumberFormat(language, {minimumFractionDigits: 1, maximumFractionDigits: 1}).format(durationMs / 1000)
  return `${number} s`
}

const stepWords: Readonly<Record<RecordedStep['kind'], Text>> = {
  open: {sv: 'Tjänsten öppnad, inloggning begärd ({host})', en: 'Service opened, login asked for ({host})'},
  discovery: {sv: 'Organisation vald i hubben: {chosen}', en: 'Organisation chosen in the hub: {chosen}'},
  method: {sv: 'Metod vald: {chosen}', en: 'Method chosen: {chosen}'},
  approval: {
    sv: 'Telefonen visar ”{serviceName}” och koden {controlCode}',
    en: 'The phone shows “{serviceName}” and the code {controlCode}',
  },
  return: {sv: 'Felsida hos {host}', en: 'Error page at {host}'},
  'signed-in': {sv: 'Godkänt, och tillbaka i tjänsten ({host})', en: 'Approved, and back in the service ({host})'},
}

const verdictWords: Readonly<Record<Verdict, Text>> = {
  passed: {sv: 'Godkänt', en: 'Passed'},
  failed: {sv: 'Underkänt', en: 'Failed'},
  undecided: {sv: 'Kunde inte avgöras', en: 'Could not be judged'},
  'not-approved': {sv: 'Ingen godkände', en: 'Nobody approved'},
}

const words = {
  ok: {sv: 'OK', en: 'OK'},
  fail: {sv: 'FEL', en: 'FAIL'},
  untold: {sv: 'OKLART', en: 'UNCLEAR'},
  lab: {sv: 'LABB', en: 'LAB'},
  heading: {
    sv: 'Testinloggning  {organisation}  miljö: {environment}  tjänst: {app}',
    en: 'Test login  {organisation}  environment: {environment}  service: {app}',
  },
  signedIn: {
    sv: 'Inloggad: {name}, HSA-id {hsaId}, nivå {level}; {messages} SAML-meddelanden granskade',
    en: 'Signed in: {name}, HSA-id {hsaId}, level {level}; {messages} SAML messages examined',
  },
  sso: {sv: 'Single sign-on: ingen ny legitimering behövdes', en: 'Single sign-on: no new approval was needed'},
  refused: {sv: 'Inloggningen stoppades av {host}: {heading}', en: 'The login was stopped by {host}: {heading}'},
  notApproved: {
    sv: 'Ingen godkände i telefonen i tid. Vanligast: appen inte öppnad, fel app, ingen täckning, aviseringar av',
    en: 'Nobody approved on the phone in time. Usually: app not opened, wrong app, no coverage, notifications off',
  },
  unreachable: {sv: '{host} svarar inte ({reason}): {url}', en: '{host} does not answer ({reason}): {url}'},
  unclear: {sv: 'Kom inte vidare hos {host} ({reason})', en: 'Got no further at {host} ({reason})'},
  unmet: {sv: '{name}: väntade {expected}, fick {got}', en: '{name}: expected {expected}, got {got}'},
  nothing: {sv: 'inget', en: 'nothing'},
  anything: {sv: 'ett värde', en: 'a value'},
  anError: {sv: '1 fel', en: '1 error'},
  errors: {sv: '{count} fel', en: '{count} errors'},
  aWarning: {sv: '1 varning', en: '1 warning'},
  warnings: {sv: '{count} varningar', en: '{count} warnings'},
  verdict: {
    sv: '{verdict}: {organisation}, {environment} – {errors}, {warnings}, {passed} krav uppfyllda, {noEvidence} kunde inte prövas',
    en: '{verdict}: {organisation}, {environment} – {errors}, {warnings}, {passed} requirements met, {noEvidence} could not be judged',
  },
  more: {sv: '… och {more} till. Alla: --json', en: '… and {more} more. All of them: --json'},
  kept: {
    sv: 'Sparat (innehåller personuppgifter): {folder}',
    en: 'Kept (contains personal data): {folder}',
  },
  // The people of the lab are made up.
  keptInLab: {sv: 'Sparat: {folder}', en: 'Kept: {folder}'},
} as const
