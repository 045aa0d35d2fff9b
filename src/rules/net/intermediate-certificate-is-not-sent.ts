import {certificateMessage} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const intermediateCertificateIsNotSent = defineRule({
  code: 'NET02',
  name: 'intermediate-certificate-is-not-sent',
  on: 'probe',
  needs: ['tls'],
  level: 'error',
  certainty: 'indication',
  owner: 'local-idp',
  requirement: certificateMessage('7.4.2', 'MUST'),
  title: {sv: 'Servern skickar hela certifikatkedjan', en: 'The server sends the whole chain of certificates'},
  why: {
    sv: 'Den som inte har mellancertifikatet sedan tidigare kan inte pröva kedjan. Webbläsare hämtar det ofta själva, men servrar och program gör det inte.',
    en: 'Whoever does not have the intermediate certificate already cannot check the chain. Browsers often fetch it by themselves; servers and programs do not.',
  },
  fix: {
    sv: 'Lägg in hela kedjan på servern: det egna certifikatet först, sedan mellancertifikaten. Är utfärdaren er egen rot, som inte behöver skickas: ange den med --ca-file.',
    en: 'Install the whole chain on the server: its own certificate first, then the intermediate ones. If the issuer is a root of your own, which need not be sent: give it by --ca-file.',
  },
  alsoKnownAs: ['F03', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unable to verify the first certificate', 'unable to get local issuer certificate', 'PKIX path building failed'],
  messages: {
    broken: {
      sv: 'Kedjan från {host} tar slut för tidigt: utfärdaren {issuer} är varken med eller känd här ({code}).',
      en: 'The chain of {host} ends too early: the issuer {issuer} is neither in it nor known here ({code}).',
    },
  },
  run: ({subject: {host, tls}, found}) => {
    if (tls.isWhole) return []
    return [found('broken', {host, issuer: tls.chain.at(-1)?.issuer ?? '?', code: tls.distrust ?? '?'})]
  },
})
