import {noEvidence, seenByMachine} from '../../checklist/grounds.ts'
import {saml2int} from '../../requirement.ts'
import {type Language, fill} from '../../text.ts'
import type {Check} from '../checks.ts'

/** How one recorded login ended. */
export interface SeenLogin {
  readonly app: string
  /** `signed-in`, or another kind of outcome of a recording. */
  readonly outcome: string
  readonly startedAt: string
}

/** Whether a whole login has been made: what everything else is for. Every service that was tried has to have let the person in. */
export function loginCheck(logins: readonly SeenLogin[], language: Language): Check {
  const stopped = logins.filter(({outcome}) => outcome !== 'signed-in')
  const isUndecided = logins.length === 0 || stopped.some(({outcome}) => outcome === 'unclear' || outcome === 'unreachable')
  return {
    code: 'OPS21',
    name: 'no-login-has-succeeded',
    title: words.title[language],
    verdict: isUndecided ? 'no-evidence' : stopped.length > 0 ? 'failed' : 'passed',
    level: 'error',
    certainty: 'proved',
    owner: 'local-idp',
    messages: isUndecided ? [] : stopped.map(({app, outcome}) => fill(words.stopped[language], {app, outcome})),
    why: words.why[language],
    fix: words.fix[language],
    requirement: saml2int('SDP-IDP08', 'MUST'),
    hiddenBy: null,
    line: null,
    evidence: isUndecided ? noEvidence : seenByMachine('recording', logins[0]?.startedAt ?? null),
    phase: 'test',
    waiver: null,
  }
}

const words = {
  title: {sv: 'En hel inloggning har gått igenom', en: 'A whole login has gone through'},
  stopped: {sv: 'Inloggningen till {app} slutade med {outcome}.', en: 'The login to {app} ended with {outcome}.'},
  why: {
    sv: 'Att varje del är rätt räcker inte om den som loggar in inte kommer fram.',
    en: 'That every part is right does not help when the one who logs in does not arrive.',
  },
  fix: {
    sv: 'Kör vgefos test-login med --output, och rätta det första felet som den visar.',
    en: 'Run vgefos test-login with --output, and mend the first fault that it shows.',
  },
} as const
