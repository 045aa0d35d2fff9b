import type {Redactor} from './redactor.ts'
import {isToken} from './tokens.ts'

const saml = /SAMLRe|SAMLart|wresult/i
const note = /^‹innehåll \d{1,9} byte›/

/** The body of an answer goes, but for forms with SAML in them and what an error page of AD FS says to look for. */
export function redactBody(given: string, isBase64: boolean, redactor: Redactor): string {
  if (given === '' || isToken(given)) return given
  const body = isBase64 ? Buffer.from(given, 'base64').toString('utf8') : given
  if (note.test(body)) return given
  const kept = [...samlForms(body), ...errorLines(body)].map((piece) => redactor.text(piece))
  redactor.replace('body', body)
  const clean = [`‹innehåll ${String(Buffer.byteLength(body))} byte›`, ...kept].join('\n')
  return isBase64 ? Buffer.from(clean).toString('base64') : clean
}

function samlForms(body: string): readonly string[] {
  if (!saml.test(body)) return []
  const forms: string[] = []
  const lower = body.toLowerCase()
  for (let start = lower.indexOf('<form'); start >= 0; start = lower.indexOf('<form', start + 5)) {
    const close = lower.indexOf('</form', start)
    const end = close < 0 ? body.length : close + '</form>'.length
    const form = body.slice(start, end)
    if (saml.test(form)) forms.push(form)
    start = end
  }
  return forms.length > 0 ? forms : [body]
}

function errorLines(body: string): readonly string[] {
  return body.match(/(?:Activity ?ID|Error time|Felmeddelande|Aktivitets-ID)[^<>\r\n]{0,120}/gi) ?? []
}
