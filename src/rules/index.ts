import {loadedCopyDiffers} from './met/loaded-copy-differs.ts'
import {metadataHasAnotherContentType} from './met/metadata-has-another-content-type.ts'
import {metadataIsNotServed} from './met/metadata-is-not-served.ts'
import {metadataAddressHoldsSomethingElse} from './met/metadata-address-holds-something-else.ts'
import {oldTlsIsOpen} from './net/old-tls-is-open.ts'
import {httpsIsNotHeldFast} from './net/https-is-not-held-fast.ts'
import {answerWithoutMessageIsUnclear} from './net/answer-without-message-is-unclear.ts'
import {shownAddressIsNotThere} from './net/shown-address-is-not-there.ts'
import {revocationIsNotReached} from './net/revocation-is-not-reached.ts'
import {hostClockDiffers} from './net/host-clock-differs.ts'
import {serverBehindDoesNotAnswer} from './net/server-behind-does-not-answer.ts'
import {addressIsNotThere} from './net/address-is-not-there.ts'
import {redirectLeavesHttps} from './net/redirect-leaves-https.ts'
import {webCertificateRunsOut} from './net/web-certificate-runs-out.ts'
import {issuerOfWebCertificateIsUnknown} from './net/issuer-of-web-certificate-is-unknown.ts'
import {webCertificateIsNotValid} from './net/web-certificate-is-not-valid.ts'
import {proxyStandsInTheWay} from './net/proxy-stands-in-the-way.ts'
import {hostIsNotReached} from './net/host-is-not-reached.ts'
import {onlyOldTlsIsSpoken} from './net/only-old-tls-is-spoken.ts'
import {trafficIsInspected} from './net/traffic-is-inspected.ts'
import {intermediateCertificateIsNotSent} from './net/intermediate-certificate-is-not-sent.ts'
import {nameIsNotInDns} from './net/name-is-not-in-dns.ts'
/* eslint max-lines: off -- two lines for each rule, and nothing else: it is as long as there are rules */
import {nothingWasCaptured} from './app/nothing-was-captured.ts'
import {wrongMethodOrPath} from './end/wrong-method-or-path.ts'
import {responseWasBlocked} from './end/response-was-blocked.ts'
import {serviceBelievesInHttp} from './end/service-believes-in-http.ts'
import {metadataIsOfAnotherRole} from './ent/metadata-is-of-another-role.ts'
import {logoutNamesAnotherSession} from './slo/logout-names-another-session.ts'
import {errorPageInsteadOfResponse} from './sta/error-page-instead-of-response.ts'
import {assertionIsTooLarge} from './atr/assertion-is-too-large.ts'
import {attributeHasAnotherName} from './atr/attribute-has-another-name.ts'
import {attributeIsEmpty} from './atr/attribute-is-empty.ts'
import {attributeListDoesNotExist} from './atr/attribute-list-does-not-exist.ts'
import {attributeWasHeldBack} from './atr/attribute-was-held-back.ts'
import {hsaIdIsMalformed} from './atr/hsa-id-is-malformed.ts'
import {lettersAreBroken} from './atr/letters-are-broken.ts'
import {noAttributesAtAll} from './atr/no-attributes-at-all.ts'
import {personalNumberIsMalformed} from './atr/personal-number-is-malformed.ts'
import {requiredAttributeIsMissing} from './atr/required-attribute-is-missing.ts'
import {scopeIsNotRegistered} from './atr/scope-is-not-registered.ts'
import {severalValuesForOne} from './atr/several-values-for-one.ts'
import {loginPageWasBookmarked} from './bnd/login-page-was-bookmarked.ts'
import {assertionIsBuiltWrong} from './bnd/assertion-is-built-wrong.ts'
import {messageBreaksTheSchema} from './bnd/message-breaks-the-schema.ts'
import {messageIsBuiltWrong} from './bnd/message-is-built-wrong.ts'
import {messageIsCut} from './bnd/message-is-cut.ts'
import {severalMessagesInOne} from './bnd/several-messages-in-one.ts'
import {artifactInsteadOfMessage} from './bnd/artifact-instead-of-message.ts'
import {notSaml} from './bnd/not-saml.ts'
import {otherProtocol} from './bnd/other-protocol.ts'
import {packedForAnotherBinding} from './bnd/packed-for-another-binding.ts'
import {relayStateWasLost} from './bnd/relay-state-was-lost.ts'
import {responseAnswersAnotherRequest} from './bnd/response-answers-another-request.ts'
import {responseIsUnsolicited} from './bnd/response-is-unsolicited.ts'
import {responseWasDeliveredTwice} from './bnd/response-was-delivered-twice.ts'
import {tooLongForTheServer} from './bnd/too-long-for-the-server.ts'
import {wronglyEncoded} from './bnd/wrongly-encoded.ts'
import type {Rule} from './define.ts'
import {loginStoppedAsSuspicious} from './eid/login-stopped-as-suspicious.ts'
import {nobodyApproved} from './eid/nobody-approved.ts'
import {userCancelled} from './eid/user-cancelled.ts'
import {assertionIsEncrypted} from './enc/assertion-is-encrypted.ts'
import {assertionIsInClear} from './enc/assertion-is-in-clear.ts'
import {contentCipherIsNotAccepted} from './enc/content-cipher-is-not-accepted.ts'
import {encryptedForAnotherKey} from './enc/encrypted-for-another-key.ts'
import {keyTransportIsForbidden} from './enc/key-transport-is-forbidden.ts'
import {addressesNearlyAgree} from './end/addresses-nearly-agree.ts'
import {destinationIsElsewhere} from './end/destination-is-elsewhere.ts'
import {recipientIsElsewhere} from './end/recipient-is-elsewhere.ts'
import {replyAddressNotRegistered} from './end/reply-address-not-registered.ts'
import {replyIndexDoesNotFit} from './end/reply-index-does-not-fit.ts'
import {requestWentElsewhere} from './end/request-went-elsewhere.ts'
import {accessIsDenied} from './ent/access-is-denied.ts'
import {audienceIsElsewhere} from './ent/audience-is-elsewhere.ts'
import {issuerIsQualified} from './ent/issuer-is-qualified.ts'
import {issuerIsSomeoneElse} from './ent/issuer-is-someone-else.ts'
import {nameHasWhiteSpace} from './ent/name-has-white-space.ts'
import {serviceIsUnknown} from './ent/service-is-unknown.ts'
import {comparisonIsNotExact} from './loa/comparison-is-not-exact.ts'
import {levelHasAnotherName} from './loa/level-has-another-name.ts'
import {levelIsNotAvailable} from './loa/level-is-not-available.ts'
import {levelWasNotRequested} from './loa/level-was-not-requested.ts'
import {libraryDefaultLevel} from './loa/library-default-level.ts'
import {noLevelIsNamed} from './loa/no-level-is-named.ts'
import {addressIsNotForOthers} from './met/address-is-not-for-others.ts'
import {addressHasLooseEnds} from './met/address-has-loose-ends.ts'
import {attributeServicesCollide} from './met/attribute-services-collide.ts'
import {bindingIsUnknown} from './met/binding-is-unknown.ts'
import {contactIsMisbuilt} from './met/contact-is-misbuilt.ts'
import {entityIdIsRepeated} from './met/entity-id-is-repeated.ts'
import {nameHoldsMarkup} from './met/name-holds-markup.ts'
import {templateWasLeft} from './met/template-was-left.ts'
import {organisationIsNotInSwedish} from './met/organisation-is-not-in-swedish.ts'
import {contactForSupportIsMissing} from './met/contact-for-support-is-missing.ts'
import {otherAddressIsNotHttps} from './met/other-address-is-not-https.ts'
import {responseLocationIsMisplaced} from './met/response-location-is-misplaced.ts'
import {extensionIsMisplaced} from './met/extension-is-misplaced.ts'
import {extensionIsRepeated} from './met/extension-is-repeated.ts'
import {metadataSignatureIsBroken} from './met/metadata-signature-is-broken.ts'
import {metadataSignatureIsWeak} from './met/metadata-signature-is-weak.ts'
import {certificateIsNotValidYet} from './met/certificate-is-not-valid-yet.ts'
import {algorithmIsUnknown} from './met/algorithm-is-unknown.ts'
import {algorithmIsWeak} from './met/algorithm-is-weak.ts'
import {logoutWithoutSigningKey} from './met/logout-without-signing-key.ts'
import {nameIdFormatIsUnknown} from './met/name-id-format-is-unknown.ts'
import {requestedAttributeIsMisspelt} from './met/requested-attribute-is-misspelt.ts'
import {requestedAttributeIsRepeated} from './met/requested-attribute-is-repeated.ts'
import {privacyStatementIsMissing} from './met/privacy-statement-is-missing.ts'
import {scopeIsMisbuilt} from './met/scope-is-misbuilt.ts'
import {entityAttributeIsMisspelt} from './met/entity-attribute-is-misspelt.ts'
import {registrationIsMisbuilt} from './met/registration-is-misbuilt.ts'
import {validUntilIsFar} from './met/valid-until-is-far.ts'
import {cacheDurationIsOdd} from './met/cache-duration-is-odd.ts'
import {languageIsOdd} from './met/language-is-odd.ts'
import {anotherCertificateTakesOver} from './met/another-certificate-takes-over.ts'
import {certificateCannotBeRead} from './met/certificate-cannot-be-read.ts'
import {certificateRunsOut} from './met/certificate-runs-out.ts'
import {consumerIndexesCollide} from './met/consumer-indexes-collide.ts'
import {contactIsMissing} from './met/contact-is-missing.ts'
import {displayNameIsMissing} from './met/display-name-is-missing.ts'
import {endpointIsNotHttps} from './met/endpoint-is-not-https.ts'
import {entityIdIsNotAbsolute} from './met/entity-id-is-not-absolute.ts'
import {entityCannotBeRead} from './met/entity-cannot-be-read.ts'
import {errorPageIsMissing} from './met/error-page-is-missing.ts'
import {fileIsNotCleanXml} from './met/file-is-not-clean-xml.ts'
import {keyIsTooShort} from './met/key-is-too-short.ts'
import {levelIsNotDeclared} from './met/level-is-not-declared.ts'
import {metadataHasExpired} from './met/metadata-has-expired.ts'
import {nameIdFormatIsUnfit} from './met/name-id-format-is-unfit.ts'
import {noConsumerByPost} from './met/no-consumer-by-post.ts'
import {noKeyForEncryption} from './met/no-key-for-encryption.ts'
import {noKeyForSigning} from './met/no-key-for-signing.ts'
import {noLogoutByRedirect} from './met/no-logout-by-redirect.ts'
import {noSignOnByRedirect} from './met/no-sign-on-by-redirect.ts'
import {onlyFirstCertificateIsRead} from './met/only-first-certificate-is-read.ts'
import {organisationIsNotTold} from './met/organisation-is-not-told.ts'
import {privateKeyInMetadata} from './met/private-key-in-metadata.ts'
import {receiverHasOldCopy} from './met/receiver-has-old-copy.ts'
import {replyAddressByRedirect} from './met/reply-address-by-redirect.ts'
import {requestedAttributeIsUnclear} from './met/requested-attribute-is-unclear.ts'
import {requiredPartIsMissing} from './met/required-part-is-missing.ts'
import {saml2IsNotSupported} from './met/saml2-is-not-supported.ts'
import {schemaIsNotFollowed} from './met/schema-is-not-followed.ts'
import {scopeIsAPattern} from './met/scope-is-a-pattern.ts'
import {validUntilIsMissing} from './met/valid-until-is-missing.ts'
import {nameIdHasAnotherFormat} from './nid/name-id-has-another-format.ts'
import {nameIdIsMissing} from './nid/name-id-is-missing.ts'
import {nameIdIsPersonalData} from './nid/name-id-is-personal-data.ts'
import {nameIdPolicyIsMisbuilt} from './nid/name-id-policy-is-misbuilt.ts'
import {nameIdPolicyNotSatisfied} from './nid/name-id-policy-not-satisfied.ts'
import {qualifierWasNotGiven} from './nid/qualifier-was-not-given.ts'
import {messageHasBeenRedacted} from './prv/message-has-been-redacted.ts'
import {answeredByAnotherServer} from './ses/answered-by-another-server.ts'
import {cookieDidNotFollow} from './ses/cookie-did-not-follow.ts'
import {cookieIsThrownAway} from './ses/cookie-is-thrown-away.ts'
import {earlierLoginWasReused} from './ses/earlier-login-was-reused.ts'
import {loginGoesRound} from './ses/login-goes-round.ts'
import {loginIsInAFrame} from './ses/login-is-in-a-frame.ts'
import {startedAtAnotherHost} from './ses/started-at-another-host.ts'
import {twoLoginsAtOnce} from './ses/two-logins-at-once.ts'
import {canonicalFormIsVoid} from './sig/canonical-form-is-void.ts'
import {contentChangedAfterSigning} from './sig/content-changed-after-signing.ts'
import {contentStandsWhereItMustNot} from './sig/content-stands-where-it-must-not.ts'
import {keyIsWeak} from './sig/key-is-weak.ts'
import {nameBelongsToAnotherNamespace} from './sig/name-belongs-to-another-namespace.ts'
import {nothingIsSigned} from './sig/nothing-is-signed.ts'
import {queryWasEncodedAnew} from './sig/query-was-encoded-anew.ts'
import {requestIsUnsigned} from './sig/request-is-unsigned.ts'
import {requestSignedByUnknownKey} from './sig/request-signed-by-unknown-key.ts'
import {responseItselfIsUnsigned} from './sig/response-itself-is-unsigned.ts'
import {sharedSecretInsteadOfKey} from './sig/shared-secret-instead-of-key.ts'
import {signatureAlgorithmIsWeak} from './sig/signature-algorithm-is-weak.ts'
import {signatureCannotBeComputed} from './sig/signature-cannot-be-computed.ts'
import {signatureCoversSomethingElse} from './sig/signature-covers-something-else.ts'
import {signingCertificateUnknown} from './sig/signing-certificate-unknown.ts'
import {valueHidesSomething} from './sig/value-hides-something.ts'
import {whatIsReadIsNotSigned} from './sig/what-is-read-is-not-signed.ts'
import {witnessesDisagree} from './sig/witnesses-disagree.ts'
import {logoutIsUnsigned} from './slo/logout-is-unsigned.ts'
import {logoutWasPartial} from './slo/logout-was-partial.ts'
import {authenticationFailed} from './sta/authentication-failed.ts'
import {hubCouldNotPassOn} from './sta/hub-could-not-pass-on.ts'
import {passiveLoginNotPossible} from './sta/passive-login-not-possible.ts'
import {requestIsCalledWrong} from './sta/request-is-called-wrong.ts'
import {requestIsNotSupported} from './sta/request-is-not-supported.ts'
import {requestWasDenied} from './sta/request-was-denied.ts'
import {responderGaveNoReason} from './sta/responder-gave-no-reason.ts'
import {statusContradictsContent} from './sta/status-contradicts-content.ts'
import {unknownPrincipal} from './sta/unknown-principal.ts'
import {answerTookLong} from './tim/answer-took-long.ts'
import {assertionHasExpired} from './tim/assertion-has-expired.ts'
import {assertionNotYetValid} from './tim/assertion-not-yet-valid.ts'
import {authenticationIsOld} from './tim/authentication-is-old.ts'
import {clockIsWrong} from './tim/clock-is-wrong.ts'
import {confirmationHasExpired} from './tim/confirmation-has-expired.ts'
import {freshLoginWasNotMade} from './tim/fresh-login-was-not-made.ts'
import {timeIsNotUtc} from './tim/time-is-not-utc.ts'
import {timeLimitIsNotKept} from './tim/time-limit-is-not-kept.ts'

/** Every rule, by code. The order of a report is another: see `byRootCause`. */
export const rules: readonly Rule[] = [
  nothingWasCaptured,
  requiredAttributeIsMissing,
  attributeIsEmpty,
  attributeHasAnotherName,
  personalNumberIsMalformed,
  hsaIdIsMalformed,
  severalValuesForOne,
  noAttributesAtAll,
  attributeListDoesNotExist,
  lettersAreBroken,
  assertionIsTooLarge,
  attributeWasHeldBack,
  scopeIsNotRegistered,
  notSaml,
  messageIsCut,
  wronglyEncoded,
  packedForAnotherBinding,
  relayStateWasLost,
  responseIsUnsolicited,
  responseAnswersAnotherRequest,
  responseWasDeliveredTwice,
  loginPageWasBookmarked,
  otherProtocol,
  messageIsBuiltWrong,
  artifactInsteadOfMessage,
  tooLongForTheServer,
  assertionIsBuiltWrong,
  severalMessagesInOne,
  messageBreaksTheSchema,
  userCancelled,
  nobodyApproved,
  loginStoppedAsSuspicious,
  assertionIsEncrypted,
  encryptedForAnotherKey,
  contentCipherIsNotAccepted,
  keyTransportIsForbidden,
  assertionIsInClear,
  replyAddressNotRegistered,
  serviceBelievesInHttp,
  destinationIsElsewhere,
  recipientIsElsewhere,
  requestWentElsewhere,
  replyIndexDoesNotFit,
  wrongMethodOrPath,
  responseWasBlocked,
  addressesNearlyAgree,
  serviceIsUnknown,
  issuerIsSomeoneElse,
  audienceIsElsewhere,
  accessIsDenied,
  issuerIsQualified,
  nameHasWhiteSpace,
  metadataIsOfAnotherRole,
  levelIsNotAvailable,
  comparisonIsNotExact,
  levelWasNotRequested,
  levelHasAnotherName,
  noLevelIsNamed,
  libraryDefaultLevel,
  metadataHasExpired,
  certificateRunsOut,
  metadataAddressHoldsSomethingElse,
  receiverHasOldCopy,
  onlyFirstCertificateIsRead,
  requiredPartIsMissing,
  anotherCertificateTakesOver,
  fileIsNotCleanXml,
  addressIsNotForOthers,
  privateKeyInMetadata,
  entityIdIsNotAbsolute,
  saml2IsNotSupported,
  validUntilIsMissing,
  noConsumerByPost,
  endpointIsNotHttps,
  consumerIndexesCollide,
  noKeyForSigning,
  noKeyForEncryption,
  requestedAttributeIsUnclear,
  organisationIsNotTold,
  displayNameIsMissing,
  contactIsMissing,
  noSignOnByRedirect,
  errorPageIsMissing,
  scopeIsAPattern,
  nameIdFormatIsUnfit,
  noLogoutByRedirect,
  keyIsTooShort,
  certificateCannotBeRead,
  entityIdIsRepeated,
  templateWasLeft,
  bindingIsUnknown,
  addressHasLooseEnds,
  contactIsMisbuilt,
  replyAddressByRedirect,
  nameHoldsMarkup,
  attributeServicesCollide,
  levelIsNotDeclared,
  organisationIsNotInSwedish,
  contactForSupportIsMissing,
  otherAddressIsNotHttps,
  responseLocationIsMisplaced,
  extensionIsMisplaced,
  extensionIsRepeated,
  metadataSignatureIsBroken,
  metadataSignatureIsWeak,
  certificateIsNotValidYet,
  algorithmIsUnknown,
  algorithmIsWeak,
  logoutWithoutSigningKey,
  nameIdFormatIsUnknown,
  requestedAttributeIsMisspelt,
  requestedAttributeIsRepeated,
  privacyStatementIsMissing,
  scopeIsMisbuilt,
  entityAttributeIsMisspelt,
  registrationIsMisbuilt,
  validUntilIsFar,
  cacheDurationIsOdd,
  languageIsOdd,
  metadataIsNotServed,
  metadataHasAnotherContentType,
  loadedCopyDiffers,
  entityCannotBeRead,
  schemaIsNotFollowed,
  nameIsNotInDns,
  intermediateCertificateIsNotSent,
  trafficIsInspected,
  onlyOldTlsIsSpoken,
  hostIsNotReached,
  proxyStandsInTheWay,
  webCertificateIsNotValid,
  issuerOfWebCertificateIsUnknown,
  webCertificateRunsOut,
  redirectLeavesHttps,
  addressIsNotThere,
  serverBehindDoesNotAnswer,
  hostClockDiffers,
  revocationIsNotReached,
  shownAddressIsNotThere,
  answerWithoutMessageIsUnclear,
  httpsIsNotHeldFast,
  oldTlsIsOpen,
  nameIdPolicyNotSatisfied,
  nameIdIsMissing,
  nameIdHasAnotherFormat,
  nameIdIsPersonalData,
  nameIdPolicyIsMisbuilt,
  qualifierWasNotGiven,
  messageHasBeenRedacted,
  cookieDidNotFollow,
  loginGoesRound,
  answeredByAnotherServer,
  startedAtAnotherHost,
  loginIsInAFrame,
  cookieIsThrownAway,
  earlierLoginWasReused,
  twoLoginsAtOnce,
  signingCertificateUnknown,
  contentChangedAfterSigning,
  nothingIsSigned,
  responseItselfIsUnsigned,
  requestIsUnsigned,
  requestSignedByUnknownKey,
  signatureAlgorithmIsWeak,
  queryWasEncodedAnew,
  signatureCoversSomethingElse,
  keyIsWeak,
  signatureCannotBeComputed,
  witnessesDisagree,
  whatIsReadIsNotSigned,
  contentStandsWhereItMustNot,
  valueHidesSomething,
  canonicalFormIsVoid,
  nameBelongsToAnotherNamespace,
  sharedSecretInsteadOfKey,
  logoutIsUnsigned,
  logoutNamesAnotherSession,
  logoutWasPartial,
  responderGaveNoReason,
  requestIsCalledWrong,
  passiveLoginNotPossible,
  requestWasDenied,
  authenticationFailed,
  unknownPrincipal,
  errorPageInsteadOfResponse,
  hubCouldNotPassOn,
  requestIsNotSupported,
  statusContradictsContent,
  assertionNotYetValid,
  assertionHasExpired,
  confirmationHasExpired,
  authenticationIsOld,
  freshLoginWasNotMade,
  timeIsNotUtc,
  answerTookLong,
  clockIsWrong,
  timeLimitIsNotKept,
]
