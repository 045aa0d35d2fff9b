import type {ProbeEvidence} from '../evidence/probe.ts'
import type {Owner} from '../rules/define.ts'
import {type RuleResult, evaluate} from '../rules/evaluate.ts'
import {rules} from '../rules/index.ts'
import {askedFor, means} from '../rules/probed.ts'
import type {Profile} from '../rules/profile.ts'

/** What the rules say of one server that was looked at. */
export function judgeProbe(evidence: ProbeEvidence, profile: Profile): readonly RuleResult[] {
  const owner = ownerOf(evidence)
  return evaluate(rules, 'probe', evidence, {}, profile).map((result) => {
    const owned = result.rule.owner === 'local-idp' ? {...result, rule: {...result.rule, owner}} : result
    return evidence.isSecure ? owned : withoutTls(owned)
  })
}

/** Rules on a server say that the issuer acts. Of a service’s alone it is the service; of one that nobody has told of, whoever runs it. */
function ownerOf({asked}: ProbeEvidence): Owner {
  const roles = new Set(asked.flatMap(({uses}) => uses.map(({role}) => role)))
  if (roles.has('idp')) return 'local-idp'
  return roles.has('sp') ? 'service' : 'network'
}

/** What is asked by http has no handshake that anybody failed to look at. */
function withoutTls(result: RuleResult): RuleResult {
  if (result.judgement.outcome !== 'no-evidence') return result
  return {...result, outcome: 'not-applicable', judgement: {outcome: 'not-applicable'}}
}

/**
 * Whether the network, on our side or theirs, kept the server from being judged: it was not reached, its certificate is
 * not trusted here though it may be elsewhere, or the metadata that it was asked for could not be had.
 */
export function isUndecided(evidence: ProbeEvidence): boolean {
  const {tls, documents} = evidence
  const needed = askedFor(evidence, 'login', 'metadata', 'host')
  const isUntrusted = needed.length > 0 && tls !== undefined && tls.distrust !== null && !provedByDistrust.has(tls.distrust)
  const isUnanswered = needed.some(({stopped}) => stopped !== null && !means(stopped.code, 'wantsCard') && stopped.code !== tls?.distrust)
  return isUntrusted || isUnanswered || documents.some(({failure}) => failure !== null)
}

/** These are the certificate's own fault, wherever it is looked at from. */
const provedByDistrust: ReadonlySet<string> = new Set(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID'])
