import type {Content} from '../capture/capture.ts'
import type {SignatureFact} from '../evidence/signature.ts'
import type {Certainty} from '../rules/define.ts'
import {autopsy} from '../saml/autopsy/autopsy.ts'
import type {DamageName} from '../saml/autopsy/damage.ts'
import {type Language, type Text, fill} from '../text.ts'
import {wrap} from './wrap.ts'

/** Why a digest does not match, for people and for JSON. Keys are stable. */
export interface ReportedAutopsy {
  readonly element: string
  readonly id: string | null
  /** What, undone, makes the digest match again. Empty: nothing known does, so a value was changed. */
  readonly damages: readonly DamageName[]
  readonly explanation: string
  /** The damage fits; who did it is a guess. */
  readonly certainty: Certainty
}

/** Tries the known damages on every signature whose digest does not match. */
export function examine(
  content: Content | undefined,
  signatures: readonly SignatureFact[],
  language: Language,
): readonly ReportedAutopsy[] {
  return autopsy(content?.xml ?? '', signatures).map(({element, id, damages}) => ({
    element,
    id: id ?? null,
    damages,
    explanation: explain(damages, language),
    certainty: 'indication',
  }))
}

/** As a block of at most 80 columns. Elements that suffered the same are told of together. */
export function examinedToText(examined: readonly ReportedAutopsy[], language: Language): string {
  const explanations = [...new Set(examined.map(({explanation}) => explanation))]
  const lines = explanations.flatMap((text) => {
    const elements = examined.filter(({explanation}) => explanation === text).map(({element}) => element)
    return wrap(`${elements.join(', ')}: ${text}`, {first: '  ', rest: '  '})
  })
  return [words.heading[language], ...lines].join('\n')
}

function explain(damages: readonly DamageName[], language: Language): string {
  if (damages.length === 0) return words.changed[language]
  const undone = damages.map((damage) => effects[damage][language]).join(words.and[language])
  return fill(words.restored[language], {undone})
}

const words = {
  heading: {sv: 'VARFÖR KONTROLLSUMMAN INTE STÄMMER', en: 'WHY THE DIGEST DOES NOT MATCH'},
  and: {sv: ' Dessutom: ', en: ' Besides: '},
  restored: {
    sv: 'Kontrollsumman stämmer igen när en känd skada görs ogjord. {undone} (Trolig förklaring. Innehållet är i så fall inte förfalskat, men meddelandet måste hämtas på nytt ur trafiken.)',
    en: 'The digest matches again when a known damage is undone. {undone} (A likely explanation. If so the content is not forged, but the message must be taken from the traffic again.)',
  },
  changed: {
    sv: 'Ingen känd skada förklarar felet. Ett värde har ändrats, eller så har flera saker hänt på en gång. (Ordningen på attribut, sorten av citattecken och var en deklaration av ett namnrum står påverkar sällan kontrollsumman.)',
    en: 'No known damage explains it. A value was changed, or several things have happened at once. (The order of attributes, the kind of quotes and the place of a namespace declaration seldom affect the digest.)',
  },
} as const

const effects: Readonly<Record<DamageName, Text>> = {
  indented: {
    sv: 'Mellan utfärdaren och filen har någon formaterat om texten med radbrytningar och indrag, troligen en texteditor, en webbläsare eller ett verktyg som visar XML.',
    en: 'Between the issuer and the file somebody has laid the text out with line breaks and indents, most likely an editor, a browser or a tool that shows XML.',
  },
  'indentation-lost': {
    sv: 'Mellan utfärdaren och filen har radbrytningar och indrag försvunnit, troligen i en logg eller ett verktyg som skriver ihop XML.',
    en: 'Between the issuer and the file line breaks and indents were lost, most likely in a log or a tool that joins XML.',
  },
  'carriage-return-lost': {
    sv: 'Vagnreturer (CR) i värdena har försvunnit, troligen när en fil från Windows sparades eller skickades som text.',
    en: 'Carriage returns (CR) in the values were lost, most likely when a file from Windows was saved or sent as text.',
  },
  'carriage-return-added': {
    sv: 'Vagnreturer (CR) har kommit in i värdena, troligen av ett program i Windows.',
    en: 'Carriage returns (CR) have come into the values, most likely by a program on Windows.',
  },
  'read-as-latin-1': {
    sv: 'UTF-8 har lästs som Latin-1, så att å, ä och ö blivit två tecken; troligen en proxy, en logg eller en fil som sparats i fel teckenkodning.',
    en: 'UTF-8 was read as Latin-1, so that å, ä and ö became two characters; most likely a proxy, a log or a file saved in the wrong encoding.',
  },
  'letter-lost': {
    sv: 'Ett tecken, troligen å, ä eller ö, har blivit ett frågetecken i ett program som inte klarar UTF-8.',
    en: 'A letter, most likely å, ä or ö, became a question mark in a program that does not know UTF-8.',
  },
  'letters-composed-otherwise': {
    sv: 'Bokstäver med ring eller prickar skrivs på ett annat sätt (Unicode NFC och NFD), vilket macOS och vissa katalogtjänster gör.',
    en: 'Letters with marks are composed in another way (Unicode NFC and NFD), as macOS and some directories do.',
  },
  'escaped-twice': {
    sv: 'Tecken som & har skrivits om två gånger (&amp;amp;), troligen av en mall eller en proxy som hanterar XML som vanlig text.',
    en: 'Signs like & were escaped twice (&amp;amp;), most likely by a template or a proxy that takes XML for plain text.',
  },
  'unescaped-once': {
    sv: 'En omskrivning av tecken som & har tagits bort en gång för mycket, troligen av ett program som avkodat meddelandet som HTML.',
    en: 'An escape of a sign like & was taken away once too often, most likely by a program that decoded the message as HTML.',
  },
  typography: {
    sv: 'Citattecken, tankstreck eller mellanslag har gjorts typografiska, troligen i e-post eller ett ordbehandlingsprogram.',
    en: 'Quotes, dashes or spaces were made typographic, most likely in mail or a word processor.',
  },
  'base64-wrapped': {
    sv: 'Ett långt base64-värde har fått radbrytningar.',
    en: 'A long base64 value has been given line breaks.',
  },
  'base64-joined': {
    sv: 'Ett långt base64-värde har förlorat sina radbrytningar.',
    en: 'A long base64 value has lost its line breaks.',
  },
  'declaration-added': {
    sv: 'En deklaration av ett namnrum har kommit till, troligen av ett program som läst in meddelandet och skrivit ut det på nytt.',
    en: 'A namespace declaration was added, most likely by a program that read the message and wrote it anew.',
  },
  'declaration-lost': {
    sv: 'En deklaration av ett namnrum har försvunnit, troligen när intyget klipptes ut ur svaret.',
    en: 'A namespace declaration was lost, most likely when the assertion was cut out of the response.',
  },
  'prefix-renamed': {
    sv: 'Prefixen på elementen har bytts, troligen av ett program som läst in meddelandet och skrivit ut det på nytt.',
    en: 'The prefixes of the elements were changed, most likely by a program that read the message and wrote it anew.',
  },
}
