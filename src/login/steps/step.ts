import type {Page} from 'playwright'
import type {LoginOutcome, StepKind} from '../../evidence/recording.ts'
import type {Approve} from '../phone.ts'

export interface StepContext {
  readonly page: Page
  readonly organisation: string
  readonly approve: Approve
  /** Tells the watcher what the phone shows, so that a person can compare. */
  readonly waitingForPhone: (shown: PhoneShows) => void
}

export interface PhoneShows {
  readonly serviceName: string
  readonly controlCode: string
}

/** What taking a step came to. `outcome` ends the journey. */
export interface Taken {
  readonly notes: Readonly<Record<string, string>>
  readonly outcome?: LoginOutcome
}

/** One kind of page and what a person would do on it. */
export interface Step {
  readonly kind: StepKind
  take(context: StepContext): Promise<Taken>
}
