import type {ForeignType, InputProblem} from '../evidence/input.ts'

type NotSaml = Extract<InputProblem, {kind: 'not-saml'}>

/** The first bytes of what people attach instead of the message. Latin-1, byte for byte. */
const signatures: readonly (readonly [string, ForeignType, string])[] = [
  ['\u00ff\u00d8\u00ff', 'picture', 'JPEG'],
  ['\u0089PNG', 'picture', 'PNG'],
  ['GIF8', 'picture', 'GIF'],
  ['BM', 'picture', 'BMP'],
  ['%PDF-', 'document', 'PDF'],
  ['PK\u0003\u0004', 'document', 'ZIP'],
  ['\u001f\u008b', 'document', 'GZIP'],
  ['\u00d0\u00cf\u0011\u00e0', 'document', 'Office/Outlook'],
]

/** What the bytes are when they are no text at all. */
export function foreignBytes(bytes: Buffer): NotSaml | undefined {
  const start = bytes.toString('latin1', 0, 8)
  // Two letters begin many a text, but no text has a NUL among its first bytes.
  const fits = (magic: string): boolean => magic.length > 2 || bytes.subarray(0, 20).includes(0)
  const found = signatures.find(([magic]) => start.startsWith(magic) && fits(magic))
  return found && notSaml(found[1], found[2])
}

/** What the text is, when nothing in it is SAML. */
export function foreignText(text: string): NotSaml {
  if (text === '') return notSaml('nothing')
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(text)) return notSaml('html')
  if (/^e[yw][\w-]+\.[\w-]+\.[\w-]*$/.test(text)) return notSaml('jwt')
  if (/^(https?:\S*[?&])?(wa=wsign(in|out)|wresult=)/i.test(text)) return notSaml('ws-federation')
  if (/^https?:/i.test(text)) return notSaml('address')
  return notSaml(isJson(text) ? 'json' : 'text')
}

export function notSaml(type: ForeignType, detail = ''): NotSaml {
  return {kind: 'not-saml', type, detail}
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
