import type {Status} from '../../saml/model.ts'

const prefix = 'urn:oasis:names:tc:SAML:2.0:status:'

/** Second-level codes that have a rule of their own, so that STA01 and STA02 leave them alone. */
const explained: readonly string[] = [
  'AuthnFailed', 'InvalidNameIDPolicy', 'NoAuthnContext', 'NoAvailableIDP', 'NoPassive', 'NoSupportedIDP',
  'ProxyCountExceeded', 'RequestDenied', 'RequestUnsupported', 'UnknownPrincipal', 'UnsupportedBinding',
  'http://id.elegnamnden.se/status/1.0/cancel',
  'http://id.elegnamnden.se/status/1.0/fraud',
  'http://id.elegnamnden.se/status/1.0/possibleFraud',
]

/** The second-level status code, SAML's own without their prefix: `RequestDenied`. */
export function refusalReason(status: Status | undefined): string | undefined {
  const {subCode} = status ?? {}
  return subCode?.startsWith(prefix) === true ? subCode.slice(prefix.length) : subCode
}

/** Whether another rule says what the refusal means. */
export function isExplained(status: Status | undefined): boolean {
  return explained.includes(refusalReason(status) ?? '')
}
