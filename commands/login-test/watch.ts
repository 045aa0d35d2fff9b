import type {RecordedStep} from '../../src/evidence/recording.ts'
import type {PhoneShows} from '../../src/login/steps/step.ts'
import type {ReportedLogin} from '../../src/report/login-report.ts'
import {loginHeading, loginOutcomeToText, stepToText} from '../../src/report/login-to-text.ts'
import {fill} from '../../src/text.ts'
import {language, say} from '../language.ts'
import type {LoginPlan} from './plan.ts'

/** What is said while a login runs: the lines of the answer as they come, and talk for the one who holds the phone. */
export interface Watcher {
  begins(environment: string, app: string): void
  step(step: RecordedStep): void
  phone(shown: PhoneShows, pageUrl: string | undefined): void
  ends(login: ReportedLogin): void
}

/** Seconds between the lines that tell a log, or a screen reader, that we are still waiting. */
const heartbeat = 10

export function watcher(plan: LoginPlan, silent: boolean, answer: (line: string) => void): Watcher {
  let waiting: NodeJS.Timeout | undefined
  let logins = 0
  const talk = (line: string): void => {
    if (!silent) process.stderr.write(`${line}\n`)
  }
  const stopWaiting = (): void => {
    clearInterval(waiting)
    waiting = undefined
  }
  return {
    begins(environment, app) {
      if (logins > 0) answer('')
      logins += 1
      answer(`${loginHeading(plan.organisation.officialName.value, environment, app, language)}\n`)
    },
    step(step) {
      if (step.kind !== 'approval') stopWaiting()
      // What an error page says comes with the outcome; once is enough.
      if (step.kind !== 'return') answer(stepToText(step, language))
    },
    phone(shown, pageUrl) {
      if (plan.person) return
      const seconds = plan.flags['approve-timeout']
      talk(fill(say(words.approve), {...shown, seconds: String(seconds), page: pageUrl ? ` ${pageUrl}` : ''}))
      let waited = 0
      waiting = setInterval(() => {
        waited += heartbeat
        talk(fill(say(words.waiting), {waited: String(waited)}))
      }, heartbeat * 1000)
      waiting.unref()
    },
    ends(login) {
      stopWaiting()
      for (const line of loginOutcomeToText(login, plan.textOptions)) answer(line)
    },
  }
}

const words = {
  approve: {
    sv: `
  VÄNTAR  Godkänn i telefonen inom {seconds} s  (Ctrl-C avbryter)
          1. Öppna Mobilt Efos.{page}
          2. Kontrollera att det står ”{serviceName}” och koden {controlCode}.
          3. Godkänn.
`,
    en: `
  WAITING Approve on the phone within {seconds} s  (Ctrl-C stops)
          1. Open Mobilt Efos.{page}
          2. Check that it says “{serviceName}” and the code {controlCode}.
          3. Approve.
`,
  },
  waiting: {sv: '  väntar på godkännande … {waited} s', en: '  waiting for approval … {waited} s'},
} as const
