import {type Slots, type Text, fill} from '../../src/text.ts'

/**
 * Requests that cannot be answered with a Response, because nobody knows whom to trust or where to send it. The user
 * is told instead: what is wrong, why, and what to do.
 */
export interface RefusalPage {
  readonly reason: RefusalReason
  readonly what: Text
  readonly why: Text
}

interface RefusalKind {
  readonly what: Text
  readonly why: Text
}

const refusals = {
  'no-request': {
    what: {sv: 'Begäran saknas', en: 'There is no request'},
    why: {
      sv: 'Adressen öppnades utan en inloggningsbegäran (SAMLRequest). Gå tillbaka till tjänsten och logga in därifrån.',
      en: 'The address was opened without a login request (SAMLRequest). Go back to the service and log in from there.',
    },
  },
  unreadable: {
    what: {sv: 'Begäran går inte att läsa', en: 'The request cannot be read'},
    why: {
      sv: 'Inloggningsbegäran är skadad eller fel kodad ({detail}). Den som förvaltar tjänsten behöver rätta den.',
      en: 'The login request is damaged or wrongly encoded ({detail}). Those who run the service need to correct it.',
    },
  },
  'not-a-request': {
    what: {sv: 'Meddelandet är ingen inloggningsbegäran', en: 'The message is not a login request'},
    why: {
      sv: 'Här tas bara emot AuthnRequest enligt SAML 2.0, med ID och tidpunkt. Detta är något annat ({detail}). Den som förvaltar tjänsten behöver rätta det.',
      en: 'Only an AuthnRequest of SAML 2.0 with an ID and a time is taken here. This is something else ({detail}). Those who run the service need to correct it.',
    },
  },
  'unknown-issuer': {
    what: {sv: 'Tjänsten är inte känd här', en: 'The service is not known here'},
    why: {
      sv: 'Begäran kommer från {issuer}, som inte är ansluten. Kontrollera entityID tecken för tecken, och att tjänstens metadata är inläst.',
      en: 'The request comes from {issuer}, which is not connected. Check the entityID letter by letter, and that the metadata of the service has been loaded.',
    },
  },
  'wrong-destination': {
    what: {sv: 'Begäran är ställd till någon annan', en: 'The request is addressed to somebody else'},
    why: {
      sv: 'Destination är {actual}, men begäran kom till {expected}. Tjänsten har troligen gammal metadata och behöver läsa in den nya.',
      en: 'Destination is {actual}, but the request came to {expected}. The service probably has old metadata and needs to load the new.',
    },
  },
  'unregistered-reply-address': {
    what: {sv: 'Svarsadressen är inte registrerad', en: 'The reply address is not registered'},
    why: {
      sv: 'Svaret ska till {actual}, som inte finns i metadata för {issuer}. Rätta adressen eller läs in tjänstens nya metadata.',
      en: 'The answer is to go to {actual}, which is not in the metadata of {issuer}. Correct the address or load the new metadata of the service.',
    },
  },
  stale: {
    what: {sv: 'Begäran är inte aktuell', en: 'The request is not current'},
    why: {
      sv: 'Begäran är daterad {actual} och klockan här är {now}. Gå tillbaka till tjänsten och logga in igen. Händer det igen går någon klocka fel.',
      en: 'The request is dated {actual} and the clock here says {now}. Go back to the service and log in again. If it happens again, a clock is wrong.',
    },
  },
  'not-signed': {
    what: {sv: 'Begäran är inte signerad', en: 'The request is not signed'},
    why: {
      sv: '{issuer} säger i sin metadata att begäran ska vara signerad (AuthnRequestsSigned), men den här är det inte. Slå på signering i tjänsten eller rätta dess metadata.',
      en: '{issuer} says in its metadata that requests are signed (AuthnRequestsSigned), but this one is not. Turn signing on in the service or correct its metadata.',
    },
  },
  'bad-signature': {
    what: {sv: 'Signaturen stämmer inte', en: 'The signature is not right'},
    why: {
      sv: 'Begäran är inte signerad med någon av nycklarna i metadata för {issuer}, eller har ändrats på vägen. Har tjänsten bytt certifikat behöver dess nya metadata läsas in.',
      en: 'The request is not signed with any of the keys in the metadata of {issuer}, or was changed on its way. If the service has a new certificate, its new metadata needs to be loaded.',
    },
  },
  'login-is-over': {
    what: {sv: 'Inloggningen är redan avslutad', en: 'The login is already over'},
    why: {
      sv: 'Den här inloggningen är besvarad eller för gammal. Gå tillbaka till tjänsten och logga in igen.',
      en: 'This login has been answered or is too old. Go back to the service and log in again.',
    },
  },
  'attribute-cannot-be-delivered': {
    what: {sv: 'Felaktigt anrop', en: 'Bad request'},
    why: {
      sv: 'Tjänsten kräver uppgiften {attribute}, och den finns inte för dig. Kontakta den som förvaltar din HSA-post.',
      en: 'The service demands the attribute {attribute}, and there is none for you. Contact those who keep your HSA entry.',
    },
  },
} as const satisfies Readonly<Record<string, RefusalKind>>

export type RefusalReason = keyof typeof refusals

export function refusal<const Reason extends RefusalReason>(
  reason: Reason,
  slots: Slots<(typeof refusals)[Reason]['why']>,
): RefusalPage {
  const {what, why}: RefusalKind = refusals[reason]
  return {reason, what, why: {sv: fill(why.sv, slots), en: fill(why.en, slots)}}
}
