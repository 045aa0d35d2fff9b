import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const metadataSignatureIsBroken = defineRule({
  code: 'MET55',
  name: 'metadata-signature-is-broken',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('3', 'MUST'),
  title: {
    sv: 'Signaturen på metadata stämmer med innehållet och med nyckeln i den',
    en: 'The signature on the metadata agrees with the content and with the key in it',
  },
  why: {
    sv: 'En mottagare som prövar signaturen avvisar filen. Den som inte prövar den har ingen nytta av den.',
    en: 'A receiver that checks the signature refuses the file. One that does not has no use for it.',
  },
  fix: {
    sv: 'Exportera metadata på nytt och ändra inget efteråt: en omsparad eller indragen fil räcker för att bryta signaturen. Behövs ingen signatur, ta bort hela ds:Signature.',
    en: 'Export the metadata anew and change nothing afterwards: saving or indenting the file is enough to break the signature. If no signature is needed, remove the whole ds:Signature.',
  },
  alsoKnownAs: ['Signature did not validate', 'Digest verification failed'],
  messages: {
    changed: {
      sv: 'Kontrollsumman i signaturen på {on} stämmer inte. Innehållet har ändrats sedan det signerades, eller så är signaturen bara en mall.',
      en: 'The digest in the signature on {on} does not match. The content was changed since it was signed, or the signature is a mere template.',
    },
    key: {
      sv: 'Signaturen på {on} är inte gjord med nyckeln i certifikatet som den själv bär.',
      en: 'The signature on {on} was not made by the key in the certificate that it carries itself.',
    },
    misplaced: {
      sv: 'Signaturen på {on} täcker något annat (Reference «{got}»), eller så finns ID:t mer än en gång.',
      en: 'The signature on {on} covers something else (Reference «{got}»), or the ID stands more than once.',
    },
    malformed: {
      sv: 'Signaturen på {on} är inte fullständig: något saknas eller står mer än en gång.',
      en: 'The signature on {on} is not complete: something is missing, or stands more than once.',
    },
  },
  applies: ({subject: {details}}) => (details.signatures ?? []).length > 0,
  run: ({subject: {details}, found}) =>
    (details.signatures ?? []).flatMap(({state, on, referenceUri, embedded, soundUnderEmbedded}) => {
      if (state === 'changed' || state === 'malformed') return [found(state, {on})]
      if (state === 'misplaced') return [found('misplaced', {on, got: referenceUri ?? ''})]
      return state === 'unchecked' && embedded.length > 0 && !soundUnderEmbedded ? [found('key', {on})] : []
    }),
})
