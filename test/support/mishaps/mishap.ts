import type {Lab, LabApp, Mishaps} from '../../../lab/options.ts'
import type {Hop, HttpBrowser, InTheWay, VisitedPage} from '../../../lab/testing/http-browser.ts'
import {logIn} from '../../../lab/testing/log-in.ts'
import type {RecordedMetadata, SeenHeaders} from '../../../src/evidence/recording.ts'
import type {SigningKey} from '../../../src/saml/sign.ts'

/** What a scenario may use. */
export interface Scene {
  readonly lab: Lab
  readonly samsa: LabApp
  readonly hub: string
  /** In nobody's metadata. */
  readonly stranger: SigningKey
}

/** One way for a login to fail, with the code of its cause. */
export interface Mishap {
  /** Told as a sentence. */
  readonly name: string
  readonly cause: string
  readonly mistakes?: (scene: Scene) => Mishaps
  readonly inTheWay?: (scene: Scene) => InTheWay
  /** How the person goes about it; without it, an ordinary login to SAMSA. */
  readonly play?: (browser: HttpBrowser, scene: Scene) => Promise<VisitedPage>
  readonly seen?: (hop: Hop, at: number) => SeenHeaders
  /** What is published at the time, when it is not what the lab publishes. */
  readonly published?: (metadata: readonly RecordedMetadata[], scene: Scene) => readonly RecordedMetadata[]
  /** Names of faults of the mock. */
  readonly faults?: readonly string[]
  /** Milliseconds that the national IdP's clock is ahead. */
  readonly clock?: number
}

export function ordinaryLogin(browser: HttpBrowser, {lab, samsa}: Scene): Promise<VisitedPage> {
  return logIn(browser, lab, samsa)
}
