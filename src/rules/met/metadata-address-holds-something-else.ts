import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {shownAddress} from '../probed.ts'

export const metadataAddressHoldsSomethingElse = defineRule({
  code: 'MET04',
  name: 'metadata-address-holds-something-else',
  on: 'probe',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('4.1.1', 'MUST'),
  title: {sv: 'På metadataadressen finns metadata', en: 'There is metadata at the address of the metadata'},
  why: {
    sv: 'Den som läser in metadata från adressen får något annat, ofta en inloggningssida eller en felsida. Vid nästa nyckelbyte står den kvar med det gamla.',
    en: 'Whoever loads metadata from the address gets something else, often a login page or an error page. At the next change of keys it is left with the old.',
  },
  fix: {
    sv: 'Rätta adressen, eller låt servern svara på den utan inloggning. Öppna den i ett privat webbläsarfönster för att se samma sak.',
    en: 'Correct the address, or let the server answer at it without a login. Open it in a private browser window to see the same.',
  },
  messages: {
    html: {
      sv: '{address} svarar med en webbsida (HTML), inte med metadata.',
      en: '{address} answers with a web page (HTML), not with metadata.',
    },
    other: {
      sv: '{address} svarar med något som inte är metadata ({got}).',
      en: '{address} answers with something that is no metadata ({got}).',
    },
  },
  applies: ({subject: {documents}}) => documents.some(({holds}) => holds !== undefined),
  run: ({subject: {documents}, found}) =>
    documents.flatMap((document) => {
      const {holds, contentType} = document
      if (holds === undefined || holds === 'metadata') return []
      const address = shownAddress(document)
      return [holds === 'html' ? found('html', {address}) : found('other', {address, got: contentType ?? '–'})]
    }),
})
