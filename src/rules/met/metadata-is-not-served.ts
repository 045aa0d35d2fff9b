import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {shownAddress} from '../probed.ts'

export const metadataIsNotServed = defineRule({
  code: 'MET80',
  name: 'metadata-is-not-served',
  on: 'probe',
  level: 'notice',
  certainty: 'indication',
  owner: 'local-idp',
  requirement: samlMetadata('4.1.1', 'observed'),
  title: {sv: 'Metadata går att hämta från sin adress', en: 'The metadata can be fetched from its address'},
  why: {
    sv: 'Den som ska läsa om metadata får den inte, och märker ett nyckelbyte först när ingen kommer in. Kanske släpper servern bara fram vissa nät.',
    en: 'Whoever is to reload the metadata does not get it, and notices a change of keys only when nobody gets in. The server may let only some networks through.',
  },
  fix: {
    sv: 'Öppna adressen i en webbläsare. Rätta den, eller låt servern svara på den utan inloggning.',
    en: 'Open the address in a browser. Correct it, or let the server answer at it without a login.',
  },
  alsoKnownAs: ['TOO_LARGE', 'BAD_ENCODING', 'Z_DATA_ERROR', 'TOO_MANY_REDIRECTS', 'BAD_REDIRECT'],
  messages: {
    status: {
      sv: '{address} svarar HTTP {got} i stället för med metadata.',
      en: '{address} answers HTTP {got} in place of metadata.',
    },
    unfit: {
      sv: 'Metadata på {address} gick inte att läsa in ({code}).',
      en: 'The metadata at {address} could not be loaded ({code}).',
    },
  },
  applies: ({subject: {stopped, tls, documents}}) => documents.length > 0 && stopped === null && (tls?.distrust ?? null) === null,
  run: ({subject: {documents}, found}) =>
    documents.flatMap((document) => {
      const {failure} = document
      // A gateway alone has a rule of its own.
      if (failure === null || /^HTTP_50[234]$/.test(failure)) return []
      const address = shownAddress(document)
      const [, got] = /^HTTP_(\d+)$/.exec(failure) ?? []
      return [got === undefined ? found('unfit', {address, code: failure}) : found('status', {address, got})]
    }),
})
