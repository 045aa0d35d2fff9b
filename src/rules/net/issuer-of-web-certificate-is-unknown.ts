import {httpSemantics} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const issuerOfWebCertificateIsUnknown = defineRule({
  code: 'NET10',
  name: 'issuer-of-web-certificate-is-unknown',
  on: 'probe',
  needs: ['tls'],
  level: 'error',
  certainty: 'indication',
  owner: 'network',
  requirement: httpSemantics('4.3.4', 'MUST'),
  title: {
    sv: 'Serverns webbcertifikat är utfärdat av någon som är betrodd',
    en: 'The web certificate of the server was issued by somebody trusted',
  },
  why: {
    sv: 'Den som inte känner utfärdaren litar inte på servern. Är utfärdaren er egen finns den kanske i era datorer, men inte i användarens telefon eller hos hubben.',
    en: 'Whoever does not know the issuer does not trust the server. If it is your own it may be known to your computers, but not to the user’s phone or the hub.',
  },
  fix: {
    sv: 'Skaffa ett webbcertifikat från en utfärdare som webbläsare litar på. Ska er egen utfärdare gälla här: ange den med --ca-file.',
    en: 'Get a web certificate from an issuer that browsers trust. If your own issuer is to count here: give it by --ca-file.',
  },
  alsoKnownAs: ['F03', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'ERR_CERT_AUTHORITY_INVALID', 'SEC_ERROR_UNKNOWN_ISSUER', 'self-signed certificate in certificate chain', 'self-signed certificate'],
  messages: {
    self: {
      sv: 'Webbcertifikatet för {host} är utfärdat av sig självt ({issuer}).',
      en: 'The web certificate of {host} was issued by itself ({issuer}).',
    },
    unknown: {
      sv: 'Webbcertifikatet för {host} är utfärdat under {issuer}, som den här datorn inte känner till ({code}).',
      en: 'The web certificate of {host} was issued under {issuer}, which this machine does not know ({code}).',
    },
    other: {
      sv: 'Den här datorn litar inte på webbcertifikatet för {host} ({code}). Utfärdare: {issuer}.',
      en: 'This machine does not trust the web certificate of {host} ({code}). Issuer: {issuer}.',
    },
  },
  run: ({subject: {host, tls}, found}) => {
    const code = tls.distrust
    if (!tls.isWhole || code === null || toldElsewhere.has(code)) return []
    const issuer = tls.chain.at(-1)?.issuer ?? '?'
    if (code === 'DEPTH_ZERO_SELF_SIGNED_CERT') return [found('self', {host, issuer})]
    return [found(code === 'SELF_SIGNED_CERT_IN_CHAIN' ? 'unknown' : 'other', {host, issuer, code})]
  },
})

/** What is wrong with time and name is another rule's. */
const toldElsewhere: ReadonlySet<string> = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID'])
