import type {Questions} from '../sp/service-provider.ts'
import type {ServiceRequest} from './check-request.ts'
import type {ProxyLogin} from './single-sign-on.ts'

/** What a proxy remembers of one browser. */
export interface ProxyState {
  /** Asked above, not yet answered; each holds the request below that it is for. */
  readonly questions: Questions<ServiceRequest>
  /** Requests whose user is choosing an organisation, by a word that the page carries. */
  readonly choosing: Map<string, ServiceRequest>
  login: ProxyLogin | undefined
  /**
   * Slug of the organisation that the user said. It spares the next question and goes into no assertion:
   * where somebody belongs is for the person's own attributes to say.
   */
  organisation: string | undefined
}

export function freshProxyState(): ProxyState {
  return {questions: new Map(), choosing: new Map(), login: undefined, organisation: undefined}
}
