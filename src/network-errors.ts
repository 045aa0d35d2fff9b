import {exit} from './exit.ts'

/** Ways in which a place on the network can fail to be looked at; part of `errorKinds`. */
export const networkErrors = {
  E_FETCH_FAILED: {
    exit: exit.undecided,
    says: {
      sv: '{url} gick inte att hämta: {reason}',
      en: '{url} could not be fetched: {reason}',
    },
  },
  E_TOO_MANY_HOSTS: {
    exit: exit.usage,
    says: {
      sv: '{source} leder till {hosts} servrar, och vgefos frågar högst {limit} åt gången. Välj aktörer med --entity; alla som finns: vgefos metadata show',
      en: '{source} leads to {hosts} servers, and vgefos asks {limit} at a time at the most. Choose entities by --entity; all there are: vgefos metadata show',
    },
  },
  E_BAD_ADDRESS: {
    exit: exit.usage,
    says: {
      sv: '”{given}” är ingen server. Ange ett namn, namn:port eller en hel adress, som https://idp.exempel.se/metadata.',
      en: '“{given}” is no server. Give a name, name:port or a whole address such as https://idp.example.com/metadata.',
    },
  },
} as const
