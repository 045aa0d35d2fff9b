import type {Text} from '../text.ts'

/** A question that the profiles answer differently. A report lists those that concern what it judged, and chooses none. */
export interface Conflict {
  readonly id: string
  readonly topic: Text
  /** The rules and items that it bears on. */
  readonly codes: readonly string[]
  /** By the profile's name. A profile that says nothing is left out. */
  readonly demands: Readonly<Record<string, Text>>
}

const none: Text = {sv: 'förekommer inte', en: 'is not used'}
const must = (sv: string, en: string): Text => ({sv: `ska: ${sv}`, en: `must: ${en}`})

export const conflicts: readonly Conflict[] = [
  {
    id: 'C1',
    topic: {sv: 'Vad som är signerat i ett svar', en: 'What is signed in a response'},
    codes: ['SIG03', 'SIG04'],
    demands: {
      inera: {sv: 'intyget är signerat, svaret inte', en: 'the assertion is signed, the response is not'},
      swedenconnect: must('svaret självt (6.1)', 'the response itself (6.1)'),
      saml2int: must('svaret självt (SDP-IDP09)', 'the response itself (SDP-IDP09)'),
    },
  },
  {
    id: 'C2',
    topic: {sv: 'Kryptering av intyget', en: 'Encryption of the assertion'},
    codes: ['ENC05', 'MET27'],
    demands: {
      inera: none,
      swedenconnect: must('intyget krypteras (6.1)', 'the assertion is encrypted (6.1)'),
      saml2int: must('intyget krypteras (SDP-IDP11)', 'the assertion is encrypted (SDP-IDP11)'),
    },
  },
  {
    id: 'C3',
    topic: {sv: 'Intygets första giltiga ögonblick (NotBefore)', en: 'The first moment of the assertion (NotBefore)'},
    codes: ['TIM01'],
    demands: {inera: {sv: 'saknas', en: 'is absent'}, swedenconnect: must('finnas (6.2)', 'be there (6.2)')},
  },
  {
    id: 'C4',
    topic: {sv: 'Användarens adress i bekräftelsen (Address)', en: 'The user’s address in the confirmation (Address)'},
    codes: ['END04'],
    demands: {
      inera: {sv: 'saknas', en: 'is absent'},
      swedenconnect: {sv: 'ska finnas (6.2), men behöver inte prövas', en: 'must be there (6.2), need not be checked'},
    },
  },
  {
    id: 'C5',
    topic: {sv: 'Hur mycket klockor får skilja', en: 'How much clocks may differ'},
    codes: ['TIM01', 'TIM02', 'TIM03', 'TIM08'],
    demands: {
      inera: {sv: 'inte känt; bekräftelsen gäller i 60 sekunder', en: 'not known; the confirmation lasts 60 seconds'},
      swedenconnect: {sv: '3–5 minuter (1.8), högst 1 minut (utkast 1.9)', en: '3–5 minutes (1.8), at most 1 minute (draft 1.9)'},
      saml2int: {sv: '3–5 minuter (SDP-G01)', en: '3–5 minutes (SDP-G01)'},
    },
  },
  {
    id: 'C6',
    topic: {sv: 'Organisationsnumrets form', en: 'The form of the organisation number'},
    codes: ['ORG12'],
    demands: {
      inera: {sv: 'med bindestreck', en: 'with a hyphen'},
      swedenconnect: {sv: 'tio siffror utan bindestreck', en: 'ten digits without a hyphen'},
    },
  },
  {
    id: 'C7',
    topic: {sv: 'Namnet på en aktör (entityID)', en: 'The name of an entity (entityID)'},
    codes: ['ENT01', 'MET20'],
    demands: {
      inera: {sv: 'med port, ”…:443/saml”; jämförs tecken för tecken', en: 'with a port, “…:443/saml”; compared character by character'},
      saml2int: {sv: 'vilken absolut URI som helst', en: 'any absolute URI'},
    },
  },
  {
    id: 'C8',
    topic: {sv: 'Stora och små bokstäver i attributnamn', en: 'Case in the names of attributes'},
    codes: ['ATR03'],
    demands: {
      inera: {
        sv: '”healthcare…” och ”healthCare…” förekommer båda; dokumentation och metadata skiljer',
        en: '“healthcare…” and “healthCare…” both occur; documents and metadata differ',
      },
      swedenconnect: {sv: 'exakt namn', en: 'the exact name'},
    },
  },
  {
    id: 'C9',
    topic: {sv: 'HSA-id:ts början i test', en: 'How an HSA-id begins in test'},
    codes: ['ATR05'],
    demands: {inera: {sv: 'TST eller TNT i test, SE i produktion', en: 'TST or TNT in test, SE in production'}},
  },
  {
    id: 'C10',
    topic: {sv: 'Slutdatum i metadata (validUntil)', en: 'The end date of metadata (validUntil)'},
    codes: ['MET01', 'MET22'],
    demands: {
      inera: {sv: 'saknas', en: 'is absent'},
      saml2int: must('finnas (SDP-MD03)', 'be there (SDP-MD03)'),
    },
  },
  {
    id: 'C11',
    topic: {sv: 'Svarsadress med nummer (AssertionConsumerServiceIndex)', en: 'A reply address by number (AssertionConsumerServiceIndex)'},
    codes: ['END06'],
    demands: {
      inera: {sv: 'inte uteslutet', en: 'not ruled out'},
      saml2int: {sv: 'ska inte användas (SDP-SP05)', en: 'must not be used (SDP-SP05)'},
    },
  },
  {
    id: 'C12',
    topic: {sv: 'Begäran om tillitsnivå (RequestedAuthnContext)', en: 'Asking for a level of assurance (RequestedAuthnContext)'},
    codes: ['LOA02', 'LOA05', 'LOA06'],
    demands: {
      inera: {sv: 'exakt jämförelse, nivåerna räknas upp', en: 'exact comparison, the levels are listed'},
      swedenconnect: {sv: 'bör finnas (5.3.1)', en: 'should be there (5.3.1)'},
      saml2int: {sv: 'utelämnas när den inte behövs (SDP-SP07)', en: 'left out when it is not needed (SDP-SP07)'},
    },
  },
  {
    id: 'C13',
    topic: {sv: 'Chiffer för innehållet', en: 'The cipher of the content'},
    codes: ['ENC03'],
    demands: {
      swedenconnect: {sv: 'CBC ska stödjas, GCM får', en: 'CBC must be supported, GCM may'},
      saml2int: {sv: 'GCM', en: 'GCM'},
    },
  },
  {
    id: 'C14',
    topic: {sv: 'Identifierarens form när ingen begärs (NameID)', en: 'The form of the identifier when none is asked for (NameID)'},
    codes: ['MET35', 'NID03'],
    demands: {
      inera: {sv: 'transient', en: 'transient'},
      swedenconnect: {sv: 'persistent', en: 'persistent'},
      saml2int: {sv: 'transient', en: 'transient'},
    },
  },
  {
    id: 'C15',
    topic: {sv: 'Namnen på tillitsnivåer', en: 'The names of levels of assurance'},
    codes: ['LOA03', 'LOA04', 'OPS16'],
    demands: {
      inera: {sv: 'http://id.sambi.se/loa/…', en: 'http://id.sambi.se/loa/…'},
      sambi: {sv: 'http://id.sambi.se/loa/…', en: 'http://id.sambi.se/loa/…'},
      swedenconnect: {sv: 'http://id.elegnamnden.se/loa/1.0/… eller uncertified-…', en: 'http://id.elegnamnden.se/loa/1.0/… or uncertified-…'},
    },
  },
  {
    id: 'C16',
    topic: {sv: 'Hur utloggning skickas', en: 'How a logout is sent'},
    codes: ['MET36', 'SLO01'],
    demands: {
      inera: {sv: 'Redirect, POST, Artifact och SOAP', en: 'Redirect, POST, Artifact and SOAP'},
      saml2int: {sv: 'Redirect', en: 'Redirect'},
    },
  },
  {
    id: 'C17',
    topic: {sv: 'Signering av begäran', en: 'Signing of the request'},
    codes: ['SIG05', 'SIG06'],
    demands: {
      inera: {sv: 'krävs inte', en: 'is not demanded'},
      swedenconnect: {sv: 'valfri, om inte metadata säger annat', en: 'optional, unless metadata says otherwise'},
      saml2int: {sv: 'valfri, om inte metadata säger annat', en: 'optional, unless metadata says otherwise'},
    },
  },
]

/** The conflicts that bear on any of these codes. */
export function conflictsAbout(codes: ReadonlySet<string>): readonly Conflict[] {
  return conflicts.filter((conflict) => conflict.codes.some((code) => codes.has(code)))
}
