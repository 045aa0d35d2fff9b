import {type ExitCode, exit} from './exit.ts'
import {networkErrors} from './network-errors.ts'
import type {Text} from './text.ts'

interface ErrorKind {
  readonly exit: ExitCode
  readonly says: Text
}

/**
 * Every way in which vgefos can fail to look. One sentence: what, where, and what to do.
 * Bad SAML is not here: it is what we were asked about, so it is a finding.
 */
export const errorKinds = {
  E_UNKNOWN_ORGANISATION: {
    exit: exit.usage,
    says: {
      sv: 'Hittar ingen organisation som heter ”{given}”. Menade du {suggestions}? Hela listan: vgefos org list',
      en: 'There is no organisation called “{given}”. Did you mean {suggestions}? The whole list: vgefos org list',
    },
  },
  E_AMBIGUOUS_ORGANISATION: {
    exit: exit.usage,
    says: {
      sv: '”{given}” kan vara flera organisationer: {suggestions}. Ange en av dem med --org.',
      en: '“{given}” may be several organisations: {suggestions}. Give one of them with --org.',
    },
  },
  E_MISSING_FLAG: {
    exit: exit.usage,
    says: {
      sv: 'Uppgiften {flag} saknas. Exempel: {example}',
      en: 'The value {flag} is missing. Example: {example}',
    },
  },
  E_UNKNOWN_NAME: {
    exit: exit.usage,
    says: {
      sv: '{flag} känner inte till ”{given}”. Välj bland: {known}.',
      en: '{flag} does not know “{given}”. Choose among: {known}.',
    },
  },
  E_NO_SUCH_CODE: {
    exit: exit.usage,
    says: {
      sv: 'Koden ”{given}” finns inte. Närmast: {suggestions}. Alla koder: vgefos explain --list',
      en: 'There is no code “{given}”. Nearest: {suggestions}. All codes: vgefos explain --list',
    },
  },
  E_EVENT_SAYS_TOO_LITTLE: {
    exit: exit.usage,
    says: {
      sv: 'Händelse {given} säger bara att något gick fel. Ange MSIS-koden i händelsens text: vgefos explain MSIS7007',
      en: 'Event {given} only says that something went wrong. Give the MSIS code in its text: vgefos explain MSIS7007',
    },
  },
  E_UNKNOWN_ERROR_TEXT: {
    exit: exit.undecided,
    says: {
      sv: 'Texten liknar ingen känd feltext. Fånga det som skickades i stället: F12, fliken Nätverk, kopiera SAMLResponse (eller adressen med SAMLRequest) och kör vgefos decode --clipboard',
      en: 'The text is like no known error text. Capture what was sent instead: F12, the Network tab, copy SAMLResponse (or the address with SAMLRequest) and run vgefos decode --clipboard',
    },
  },
  E_NO_INPUT: {
    exit: exit.usage,
    says: {
      sv: 'Ingen indata angiven. Ange en fil, eller - för standard in. Urklipp läser du med vgefos decode --clipboard.',
      en: 'No input was named. Give a file, or - for standard input. The clipboard is read by vgefos decode --clipboard.',
    },
  },
  E_INPUT_TOO_LARGE: {
    exit: exit.usage,
    says: {
      sv: '{source} är {size}, och gränsen är {limit}. Klipp ut det SAML-meddelande som du vill läsa.',
      en: '{source} is {size}, and the limit is {limit}. Cut out the SAML message that you want to read.',
    },
  },
  E_INFLATES_TOO_FAR: {
    exit: exit.usage,
    says: {
      sv: 'Det komprimerade meddelandet blir större än {limit} när det packas upp; så stort är inget SAML-meddelande. Kontrollera var det kommer ifrån.',
      en: 'The compressed message becomes larger than {limit} when unpacked; no SAML message is. Check where it comes from.',
    },
  },
  E_TOO_MANY_ELEMENTS: {
    exit: exit.usage,
    says: {
      sv: 'XML:en har fler än {limit} element, eller fler än {names} olika elementnamn. Klipp ut det SAML-meddelande som du vill läsa.',
      en: 'The XML has more than {limit} elements, or more than {names} different names of elements. Cut out the SAML message that you want to read.',
    },
  },
  E_TOO_MANY_ATTRIBUTES: {
    exit: exit.usage,
    says: {
      sv: 'Ett element i XML:en har fler än {limit} attribut; det har inget i SAML. Kontrollera var det kommer ifrån.',
      en: 'An element of the XML has more than {limit} attributes; nothing in SAML has. Check where it comes from.',
    },
  },
  E_INPUT_SILENT: {
    exit: exit.undecided,
    says: {
      sv: '{source} har inte skickat något på {seconds} sekunder. Kontrollera programmet som ska skriva dit, eller ange en fil.',
      en: '{source} has sent nothing for {seconds} seconds. Check the program that should write to it, or give a file.',
    },
  },
  E_ARGUMENT_TOO_LONG: {
    exit: exit.usage,
    says: {
      sv: 'Argumentet är {length} tecken långt och kommandoraden kan ha klippt det. Använd --clipboard, - eller en fil.',
      en: 'The argument is {length} characters long and the command line may have cut it. Use --clipboard, - or a file.',
    },
  },
  E_UNREADABLE_FILE: {
    exit: exit.undecided,
    says: {
      sv: 'Filen {file} gick inte att läsa ({reason}). Kontrollera namnet och behörigheten.',
      en: 'The file {file} could not be read ({reason}). Check its name and permissions.',
    },
  },
  E_NO_CERTIFICATE: {
    exit: exit.undecided,
    says: {
      sv: 'I {file} finns varken ett X.509-certifikat eller en publik nyckel. Ange en PEM- eller DER-fil.',
      en: 'There is neither an X.509 certificate nor a public key in {file}. Give a PEM or DER file.',
    },
  },
  E_BAD_INSTANT: {
    exit: exit.usage,
    says: {
      sv: '{flag} ska vara en tidpunkt som 2026-03-01T14:05:00Z, inte ”{given}”.',
      en: '{flag} has to be a point in time such as 2026-03-01T14:05:00Z, not “{given}”.',
    },
  },
  E_UNWRITABLE_FILE: {
    exit: exit.undecided,
    says: {
      sv: 'Kunde inte skriva till {file} ({reason}). Välj en annan plats med --output.',
      en: 'Could not write to {file} ({reason}). Choose another place with --output.',
    },
  },
  E_FILE_EXISTS: {
    exit: exit.usage,
    says: {
      sv: 'Filen {file} finns redan. Välj ett annat namn, eller skriv över den med --force.',
      en: 'The file {file} exists already. Choose another name, or overwrite it with --force.',
    },
  },
  E_NOT_TEXT: {
    exit: exit.undecided,
    says: {
      sv: '{file} är ingen textfil ({kind}) och kan inte avidentifieras. Skicka texten i stället för en bild eller ett arkiv.',
      en: '{file} is not a text file ({kind}) and cannot be redacted. Send the text instead of a picture or an archive.',
    },
  },
  E_NO_CLIPBOARD: {
    exit: exit.undecided,
    says: {
      sv: 'Urklipp gick inte att läsa ({reason}). Spara i en fil i stället, eller skicka in texten på standard in med -.',
      en: 'The clipboard could not be read ({reason}). Save to a file instead, or send the text on standard input with -.',
    },
  },
  E_NO_BROWSER: {
    exit: exit.undecided,
    says: {
      sv: 'Hittar ingen webbläsare{wanted}. Debian: apt-get install chromium-headless-shell (med fönster: chromium). Windows och macOS: Edge eller Chrome. Eller peka ut en med --browser eller VGEFOS_BROWSER.',
      en: 'Found no browser{wanted}. Debian: apt-get install chromium-headless-shell (with a window: chromium). Windows and macOS: Edge or Chrome. Or point one out with --browser or VGEFOS_BROWSER.',
    },
  },
  E_BROWSER_FAILED: {
    exit: exit.undecided,
    says: {
      sv: 'Webbläsaren {browser} startade inte ({reason}). Prova en annan med --browser.',
      en: 'The browser {browser} did not start ({reason}). Try another with --browser.',
    },
  },
  E_PORT_IN_USE: {
    exit: exit.undecided,
    says: {
      sv: 'Porten {port} är upptagen. Välj en annan med {flag}, eller 0 för en ledig.',
      en: 'Port {port} is in use. Choose another with {flag}, or 0 for a free one.',
    },
  },
  E_NOT_LOOPBACK: {
    exit: exit.usage,
    says: {
      sv: 'Låtsas-IdP:n svarar bara tjänster på den egna datorn; {url} ligger någon annanstans. Lägg till --allow-external i en egen testmiljö, när du har läst SECURITY.md.',
      en: 'The mock IdP answers only services on this machine; {url} is elsewhere. Add --allow-external in a test environment of your own, when you have read SECURITY.md.',
    },
  },
  E_BAD_REGISTER: {
    exit: exit.undecided,
    says: {
      sv: 'Organisationsregistret {file} går inte att använda. Rätta filen: {reason}',
      en: 'The register of organisations {file} cannot be used. Correct the file: {reason}',
    },
  },
  E_BAD_CONFIG: {
    exit: exit.usage,
    says: {
      sv: 'Inställningarna i {file} går inte att använda: {reason}. Rätta filen; ett exempel finns i README.',
      en: 'The settings in {file} cannot be used: {reason}. Correct the file; the README has an example.',
    },
  },
  ...networkErrors,
  E_NO_SUCH_ENTITY: {
    exit: exit.usage,
    says: {
      sv: 'Ingen aktör i {source} har entityID ”{given}”. Alla som finns: vgefos metadata show {source}',
      en: 'No entity in {source} has the entityID “{given}”. All there are: vgefos metadata show {source}',
    },
  },
  E_BAD_METADATA: {
    exit: exit.usage,
    says: {
      sv: 'I {source} finns inga metadata som går att använda ({reason}). Ange metadata i XML, med EntityDescriptor.',
      en: '{source} holds no metadata that can be used ({reason}). Give metadata in XML, with EntityDescriptor.',
    },
  },
  E_BAD_REPORT: {
    exit: exit.usage,
    says: {
      sv: 'Svaret i {file} går inte att läsa: {reason}. Gör om det: vgefos checklist ORG --format json -o {file}',
      en: 'The answer in {file} cannot be read: {reason}. Make it anew: vgefos checklist ORG --format json -o {file}',
    },
  },
  E_LOCKED_KEY: {
    exit: exit.undecided,
    says: {
      sv: 'Nyckeln i {file} är låst med lösenord. Lås upp den i en egen fil (openssl pkey -in … -out …) och ange den filen.',
      en: 'The key in {file} is locked with a password. Unlock it into a file of its own (openssl pkey -in … -out …) and give that file.',
    },
  },
  E_BAD_KEY: {
    exit: exit.undecided,
    says: {
      sv: 'Filen {file} innehåller ingen privat RSA-nyckel i PEM-format (fann: {found}). Ange tjänstens privata krypteringsnyckel, av typen RSA.',
      en: "The file {file} holds no private RSA key in PEM format (found: {found}). Give the service's private encryption key, of the kind RSA.",
    },
  },
  /** oclif's own complaints, in our words (commands/usage-error.ts). */
  E_USAGE: {
    exit: exit.usage,
    says: {sv: 'Fel i kommandoraden: {reason}', en: 'Wrong use: {reason}'},
  },
  E_BUG: {
    exit: exit.bug,
    says: {
      sv: 'Fel i vgefos: {reason}. Kör om med --debug och skicka texten till förvaltningen av vgefos.',
      en: 'A fault in vgefos: {reason}. Run again with --debug and send the text to the maintainers of vgefos.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorKind>>
