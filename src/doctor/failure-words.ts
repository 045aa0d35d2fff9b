import type {Text} from '../text.ts'

interface FailureWords {
  readonly found: Text
  readonly fix: Text
}

/** What a failed connection means, by the system's name of it; the rest is told by that name alone. */
export function failureWords(code: string, host: string): FailureWords {
  const words = byCode[code] ?? numbered(code) ?? unknown(code)
  const put = (text: Text): Text => ({sv: text.sv.replaceAll('{host}', host), en: text.en.replaceAll('{host}', host)})
  return {found: put(words.found), fix: put(words.fix)}
}

const askNetwork: Text = {
  sv: 'Be den som sköter brandväggen öppna från den här datorn till {host}; om trafiken ska gå genom en proxy, sätt HTTPS_PROXY.',
  en: 'Ask whoever runs the firewall to open from this machine to {host}; if traffic is to go through a proxy, set HTTPS_PROXY.',
}
const checkName: Text = {
  sv: 'Kontrollera stavningen. Är namnet rätt: fråga den som sköter DNS om det finns i det här nätet.',
  en: 'Check the spelling. If the name is right: ask whoever runs DNS whether it exists in this network.',
}
const tellOwner: Text = {sv: 'Meddela den som sköter {host}.', en: 'Tell whoever runs {host}.'}
const trustIssuer: Text = {
  sv: 'Är utfärdaren er egen: peka ut dess certifikat med --ca-file eller NODE_EXTRA_CA_CERTS. Annars: meddela den som sköter {host}.',
  en: 'If the issuer is your own: point out its certificate by --ca-file or NODE_EXTRA_CA_CERTS. If not: tell whoever runs {host}.',
}

const noName: FailureWords = {found: {sv: 'Namnet {host} finns inte i DNS.', en: 'The name {host} is not in DNS.'}, fix: checkName}
const noContact: FailureWords = {found: {sv: 'Kom inte fram till {host} i tid.', en: 'Did not reach {host} in time.'}, fix: askNetwork}
const cutOff: FailureWords = {found: {sv: 'Förbindelsen till {host} bröts.', en: 'The connection to {host} was cut.'}, fix: askNetwork}
const oldTls: FailureWords = {
  found: {sv: '{host} och den här datorn har ingen version av TLS gemensam (1.2 eller 1.3 krävs).', en: '{host} and this machine share no version of TLS (1.2 or 1.3 is needed).'},
  fix: tellOwner,
}
const unknownIssuer: FailureWords = {
  found: {sv: 'Den här datorn känner inte till utfärdaren av certifikatet hos {host}.', en: 'This machine does not know the issuer of the certificate of {host}.'},
  fix: trustIssuer,
}

const byCode: Readonly<Record<string, FailureWords>> = {
  ENOTFOUND: noName,
  ENODATA: noName,
  EAI_AGAIN: {
    found: {sv: 'Namnservern svarade inte om {host}.', en: 'The name server did not answer about {host}.'},
    fix: {sv: 'Kontrollera att datorn har nät, och försök igen.', en: 'Check that the machine has a network, and try again.'},
  },
  ECONNREFUSED: {
    found: {sv: '{host} svarar att ingen lyssnar på porten.', en: '{host} answers that nobody listens at the port.'},
    fix: {sv: 'Kontrollera porten. Är den rätt: meddela den som sköter {host}.', en: 'Check the port. If it is right: tell whoever runs {host}.'},
  },
  ETIMEDOUT: noContact,
  EHOSTUNREACH: noContact,
  ENETUNREACH: noContact,
  ECONNRESET: cutOff,
  EPIPE: cutOff,
  ERR_SSL_UNSUPPORTED_PROTOCOL: oldTls,
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: oldTls,
  ERR_SSL_WRONG_VERSION_NUMBER: {
    found: {sv: '{host} talar inte TLS på den porten.', en: '{host} does not speak TLS at that port.'},
    fix: {sv: 'Kontrollera porten; för okrypterad http, ange hela adressen (http://…).', en: 'Check the port; for http without TLS give the whole address (http://…).'},
  },
  CERT_HAS_EXPIRED: {found: {sv: 'Certifikatet hos {host} har gått ut.', en: 'The certificate of {host} has run out.'}, fix: tellOwner},
  CERT_NOT_YET_VALID: {
    found: {sv: 'Certifikatet hos {host} gäller inte än.', en: 'The certificate of {host} is not valid yet.'},
    fix: {sv: 'Kontrollera först datorns klocka. Går den rätt: meddela den som sköter {host}.', en: 'Check the clock of this machine first. If it is right: tell whoever runs {host}.'},
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    found: {sv: 'Certifikatet är utfärdat för ett annat namn än {host}.', en: 'The certificate was issued for another name than {host}.'},
    fix: {sv: 'Kontrollera namnet. Är det rätt: meddela den som sköter {host}.', en: 'Check the name. If it is right: tell whoever runs {host}.'},
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: {found: {sv: 'Certifikatet hos {host} är utfärdat av sig självt.', en: 'The certificate of {host} was issued by itself.'}, fix: trustIssuer},
  SELF_SIGNED_CERT_IN_CHAIN: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT: unknownIssuer,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownIssuer,
  TOO_MANY_REDIRECTS: {found: {sv: '{host} skickar vidare om och om igen.', en: '{host} sends on again and again.'}, fix: tellOwner},
  BAD_REDIRECT: {found: {sv: '{host} skickar vidare till något som inte är en webbadress.', en: '{host} sends on to what is no web address.'}, fix: tellOwner},
  REDIRECT_TO_HTTP: {
    found: {sv: '{host} skickar vidare från https till http, och dit följer vgefos inte med.', en: '{host} sends on from https to http, and vgefos does not follow there.'},
    fix: tellOwner,
  },
  TOO_LARGE: {
    found: {sv: 'Dokumentet hos {host} är större än vad vgefos läser.', en: 'The document of {host} is larger than what vgefos reads.'},
    fix: {sv: 'Kontrollera att adressen är till metadata.', en: 'Check that the address is one of metadata.'},
  },
  BAD_ENCODING: {found: {sv: '{host} packar dokumentet på ett sätt som inte gick att packa upp.', en: '{host} packs the document in a way that could not be unpacked.'}, fix: tellOwner},
  Z_DATA_ERROR: {found: {sv: '{host} säger att dokumentet är packat med gzip, men det är det inte.', en: '{host} says that the document is packed by gzip, but it is not.'}, fix: tellOwner},
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    found: {sv: '{host} skickar inte med certifikatet mellan sitt eget och roten, eller så är utfärdaren okänd här.', en: '{host} does not send the certificate between its own and the root, or the issuer is unknown here.'},
    fix: trustIssuer,
  },
}

function numbered(code: string): FailureWords | undefined {
  const [, kind, status = ''] = /^(PROXY|HTTP)_(\d+)$/.exec(code) ?? []
  if (kind === 'PROXY') return refusedByProxy(status)
  return kind === 'HTTP' ? refusedByHost(status) : undefined
}

function refusedByHost(status: string): FailureWords {
  return {
    found: {sv: `{host} svarar HTTP ${status} i stället för med dokumentet.`, en: `{host} answers HTTP ${status} instead of the document.`},
    fix: {sv: 'Kontrollera adressen; öppna den i en webbläsare.', en: 'Check the address; open it in a browser.'},
  }
}

function refusedByProxy(status: string): FailureWords {
  return {
    found: {sv: `Proxyn släpper inte fram till {host} (HTTP ${status}).`, en: `The proxy does not let through to {host} (HTTP ${status}).`},
    fix: status === '407'
      ? {sv: 'Proxyn vill ha användarnamn och lösenord: http://namn:lösenord@proxy:port i HTTPS_PROXY.', en: 'The proxy wants a user and a password: http://user:password@proxy:port in HTTPS_PROXY.'}
      : {sv: 'Be den som sköter proxyn släppa fram till {host}.', en: 'Ask whoever runs the proxy to let through to {host}.'},
  }
}

function unknown(code: string): FailureWords {
  return {found: {sv: `Förbindelsen till {host} gick inte att göra (${code}).`, en: `The connection to {host} could not be made (${code}).`}, fix: askNetwork}
}
