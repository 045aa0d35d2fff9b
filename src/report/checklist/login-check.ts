import {noEvidence, seenByMachine} from '../../checklist/grounds.ts'
import {saml2int} from '../../requirement.ts'
import type {LoginOutcome} from '../../evidence/recording.ts'
import {type Language, type Text, fill} from '../../text.ts'
import type {Check} from '../checks.ts'

/** How one recorded login ended. */
export interface SeenLogin {
  readonly app: string
  readonly outcome: LoginOutcome['kind']
  /** Where it ended, when that is known. */
  readonly host?: string | undefined
  readonly startedAt: string
  /** Why it does not count. */
  readonly doubt?: Text | undefined
}

/**
 * Whether a whole login has been made: what everything else is for. Every service that was tried has to have let the
 * person in. Where nothing answered or nobody approved, nothing is known of the connection.
 */
export function loginCheck(logins: readonly SeenLogin[], language: Language): Check {
  const counting = logins.filter(({doubt}) => doubt === undefined)
  const stopped = counting.filter(({outcome}) => outcome !== 'signed-in')
  const refused = stopped.filter(({outcome}) => outcome === 'refused')
  const isDecided = counting.length > 0 && refused.length === stopped.length
  const doubts = counting.length > 0 ? [] : logins.flatMap(({doubt}) => (doubt ? [doubt[language]] : []))
  const told = stopped.map(({app, outcome, host = ''}) => fill(ends[outcome][language], {app, host}))
  return {
    code: 'OPS21',
    name: 'no-login-has-succeeded',
    title: words.title[language],
    verdict: refused.length > 0 ? 'failed' : isDecided ? 'passed' : 'no-evidence',
    level: 'error',
    certainty: 'proved',
    owner: 'local-idp',
    messages: [...new Set([...told, ...doubts])],
    why: words.why[language],
    fix: words.fix[language],
    requirement: saml2int('SDP-IDP08', 'MUST'),
    hiddenBy: null,
    line: null,
    evidence: refused.length > 0 || isDecided ? seenByMachine('recording', counting[0]?.startedAt ?? null) : noEvidence,
    phase: 'test',
    waiver: null,
  }
}

/** The login as one that nobody approved, although it ended on an error page. */
export function unapproved(login: Check, language: Language): Check {
  return {...login, verdict: 'no-evidence', messages: [words.unapproved[language]], evidence: noEvidence}
}

const ends: Readonly<Record<LoginOutcome['kind'], Text>> = {
  'signed-in': {sv: 'Inloggningen till {app} gick igenom.', en: 'The login to {app} went through.'},
  refused: {sv: 'Inloggningen till {app} stoppades av {host}.', en: 'The login to {app} was stopped by {host}.'},
  'not-approved': {
    sv: 'Ingen godkände inloggningen till {app} i telefonen.',
    en: 'Nobody approved the login to {app} on the phone.',
  },
  unreachable: {
    sv: 'Inloggningen till {app} kom inte fram: {host} svarar inte.',
    en: 'The login to {app} did not arrive: {host} does not answer.',
  },
  unclear: {sv: 'Inloggningen till {app} kom inte vidare hos {host}.', en: 'The login to {app} got no further at {host}.'},
}

const words = {
  unapproved: {sv: 'Ingen godkände inloggningen i telefonen.', en: 'Nobody approved the login on the phone.'},
  title: {sv: 'En hel inloggning har gått igenom', en: 'A whole login has gone through'},
  why: {
    sv: 'Att varje del är rätt räcker inte om den som loggar in inte kommer fram.',
    en: 'That every part is right does not help when the one who logs in does not arrive.',
  },
  fix: {
    sv: 'Kör vgefos test-login, och rätta det första felet som den visar.',
    en: 'Run vgefos test-login, and mend the first fault that it shows.',
  },
} as const
