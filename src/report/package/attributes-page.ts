import {carriedAttributes} from '../../package/attributes.ts'
import {levelRules, nameIdRules} from '../../package/guides/common.ts'
import {type Page, heading, list, table, text} from '../../package/page.ts'
import {attributeNameFormatUri} from '../../saml/names.ts'

/** Names and levels by themselves: for the directory team, suppliers and whoever writes a mapping. */
export function attributesPage(): Page {
  return {
    title: {sv: 'Attribut, tillitsnivåer och NameID', en: 'Attributes, levels of assurance and NameID'},
    blocks: [
      text(
        'Namnen jämförs tecken för tecken, med stora och små bokstäver. Kopiera dem. Alla har formatet `' + attributeNameFormatUri + '`.',
        'Names are compared letter by letter, capitals and small. Copy them. All have the format `' + attributeNameFormatUri + '`.',
      ),
      heading('Attributen', 'The attributes'),
      table(
        [{sv: 'Vad', en: 'What'}, {sv: 'Namn', en: 'Name'}, {sv: 'Att veta', en: 'To know'}],
        carriedAttributes.map(({what, name, advice}) => [what, `\`${name}\``, advice]),
      ),
      list(
        {sv: 'Begär så få som möjligt. Märk bara det som tjänsten inte klarar sig utan som obligatoriskt: saknas ett obligatoriskt attribut stoppas hela inloggningen.', en: 'Ask for as few as possible. Mark as required only what the service cannot do without: if a required attribute is missing the whole login is stopped.'},
        {sv: 'Kräv inte både HSA-id och personnummer ur certifikatet. Kort ger det ena och telefonen det andra.', en: 'Do not demand both HSA-id and personal number from the certificate. A card gives the one and the phone the other.'},
        {sv: 'Ett attribut kan ha flera värden, och ett värde kan vara tomt. Tjänsten ska tåla båda.', en: 'An attribute may have several values, and a value may be empty. The service is to stand both.'},
        {sv: 'Attribut som tjänsten inte känner ska den hoppa över.', en: 'Attributes that the service does not know it is to pass over.'},
      ),
      text('Listan följer det som Ineras IdP har setts lämna ut. Vad hubben lämnar ut bestäms i avtalet.', "The list follows what Inera's IdP has been seen to release. What the hub releases is settled in the agreement."),
      heading('Tillitsnivåer', 'Levels of assurance'),
      ...levelRules,
      heading('NameID', 'NameID'),
      nameIdRules,
    ],
  }
}
