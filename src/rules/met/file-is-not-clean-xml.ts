import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const fileIsNotCleanXml = defineRule({
  code: 'MET10',
  name: 'file-is-not-clean-xml',
  on: 'input',
  level: 'notice',
  certainty: 'proved',
  owner: 'support',
  requirement: samlMetadata('4.1', 'observed'),
  title: {sv: 'Filen är ren XML i UTF-8', en: 'The file is clean XML in UTF-8'},
  why: {
    sv: 'Vgefos kunde läsa filen, men många program kan det inte, och signaturen i den går sönder om texten sparas om.',
    en: 'Vgefos could read the file, but many programs cannot, and its signature breaks when the text is saved anew.',
  },
  fix: {
    sv: 'Hämta filen på nytt utan att öppna den, till exempel med Invoke-WebRequest -OutFile. Använd inte > i PowerShell.',
    en: 'Fetch the file again without opening it, for example with Invoke-WebRequest -OutFile. Do not use > in PowerShell.',
  },
  alsoKnownAs: ['Data at the root level is invalid', 'Content is not allowed in prolog'],
  messages: {
    encoding: {
      sv: 'Filen är sparad som {encoding}. PowerShell 5 gör så med >.',
      en: 'The file is saved as {encoding}. PowerShell 5 does so with >.',
    },
    mark: {sv: 'Filen börjar med ett osynligt tecken (BOM).', en: 'The file begins with an invisible character (BOM).'},
    latin: {
      sv: 'Filen är inte UTF-8 utan lästes som Latin-1. Kontrollera att å, ä och ö ser rätt ut.',
      en: 'The file is not UTF-8 and was read as Latin-1. Check that å, ä and ö look right.',
    },
    surrounded: {
      sv: 'Det står text före eller efter XML-dokumentet, som när en webbsida kopieras.',
      en: 'There is text before or after the XML document, as when a web page is copied.',
    },
    quotes: {
      sv: 'Citattecknen har gjorts om till typografiska, som ett e-postprogram gör.',
      en: 'The quotation marks have become typographic ones, as a mail program makes them.',
    },
  },
  applies: ({subject}) => subject.carrier === 'xml' && subject.problem === undefined,
  run({subject: {encoding, repairs}, found}) {
    return [
      ...(encoding.startsWith('utf-16') ? [found('encoding', {encoding: encoding.toUpperCase()})] : []),
      ...(encoding === 'utf-8-bom' ? [found('mark', {})] : []),
      ...(encoding === 'latin-1' ? [found('latin', {})] : []),
      ...(repairs.includes('text-around') ? [found('surrounded', {})] : []),
      ...(repairs.includes('typographic-quotes') ? [found('quotes', {})] : []),
    ]
  },
})
