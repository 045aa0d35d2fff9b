import {answersAnotherRequest} from './answers-another-request.ts'
import {assertionExpired} from './assertion-expired.ts'
import {attributeUnderAnotherName} from './attribute-under-another-name.ts'
import {authenticationFails} from './authentication-fails.ts'
import {blamesTheRequest} from './blames-the-request.ts'
import {brokenLetters} from './broken-letters.ts'
import {changedAfterSigning} from './changed-after-signing.ts'
import {confirmationExpired} from './confirmation-expired.ts'
import type {Fault} from './define.ts'
import {destinationWithSlash} from './destination-with-slash.ts'
import {emptyAttribute} from './empty-attribute.ts'
import {errorStatusWithAssertion} from './error-status-with-assertion.ts'
import {halfAMessage} from './half-a-message.ts'
import {hasADoctype} from './has-a-doctype.ts'
import {hyphenatedPersonalNumber} from './hyphenated-personal-number.ts'
import {issuedBySomeoneElse} from './issued-by-someone-else.ts'
import {issuerWithWhiteSpace} from './issuer-with-white-space.ts'
import {levelNotAvailable} from './level-not-available.ts'
import {levelTooLow} from './level-too-low.ts'
import {localTimeCalledUtc} from './local-time-called-utc.ts'
import {malformedHsaId} from './malformed-hsa-id.ts'
import {nameIdIsPersonalNumber} from './name-id-is-personal-number.ts'
import {nameIdMissing} from './name-id-missing.ts'
import {nameIdPolicyRefused} from './name-id-policy-refused.ts'
import {noAttributes} from './no-attributes.ts'
import {nobodyApproves} from './nobody-approves.ts'
import {notYetValid} from './not-yet-valid.ts'
import {oldAuthentication} from './old-authentication.ts'
import {passiveRefused} from './passive-refused.ts'
import {principalUnknown} from './principal-unknown.ts'
import {proxyCountExceeded} from './proxy-count-exceeded.ts'
import {requestDenied} from './request-denied.ts'
import {requestUnsupported} from './request-unsupported.ts'
import {requiredAttributeMissing} from './required-attribute-missing.ts'
import {revokedCertificate} from './revoked-certificate.ts'
import {saysNothing} from './says-nothing.ts'
import {sendsAPage} from './sends-a-page.ts'
import {signedWithSha1} from './signed-with-sha1.ts'
import {signedWithUnknownKey} from './signed-with-unknown-key.ts'
import {stoppedAsFraud} from './stopped-as-fraud.ts'
import {successWithoutAssertion} from './success-without-assertion.ts'
import {twoHsaIds} from './two-hsa-ids.ts'
import {unsigned} from './unsigned.ts'
import {unsolicited} from './unsolicited.ts'
import {userCancels} from './user-cancels.ts'
import {wrongAudience} from './wrong-audience.ts'
import {wrongDestination} from './wrong-destination.ts'
import {wrongRecipient} from './wrong-recipient.ts'

/** Every lie the mock can tell, in the order of the catalogue. */
export const faults: readonly Fault[] = [
  unsigned,
  localTimeCalledUtc,
  unsolicited,
  answersAnotherRequest,
  wrongDestination,
  destinationWithSlash,
  errorStatusWithAssertion,
  issuerWithWhiteSpace,
  successWithoutAssertion,
  issuedBySomeoneElse,
  nameIdMissing,
  nameIdIsPersonalNumber,
  wrongRecipient,
  confirmationExpired,
  notYetValid,
  assertionExpired,
  wrongAudience,
  oldAuthentication,
  levelTooLow,
  noAttributes,
  requiredAttributeMissing,
  attributeUnderAnotherName,
  emptyAttribute,
  twoHsaIds,
  hyphenatedPersonalNumber,
  malformedHsaId,
  brokenLetters,
  signedWithUnknownKey,
  changedAfterSigning,
  signedWithSha1,
  hasADoctype,
  halfAMessage,
  authenticationFails,
  levelNotAvailable,
  nobodyApproves,
  revokedCertificate,
  userCancels,
  passiveRefused,
  saysNothing,
  blamesTheRequest,
  requestDenied,
  principalUnknown,
  proxyCountExceeded,
  requestUnsupported,
  nameIdPolicyRefused,
  stoppedAsFraud,
  sendsAPage,
]
