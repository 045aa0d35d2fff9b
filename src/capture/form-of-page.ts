import {inputTags} from './input-tags.ts'
import {unescaped} from './unescaped.ts'

/** A form that carries SAML: where it posts to, and its fields as a browser would send them. */
export interface SamlForm {
  readonly action: string
  readonly body: string
}

/** The forms of an HTML page that carry a SAML message. An action without host is read from the page's own address. */
export function samlForms(html: string, address: string): readonly SamlForm[] {
  if (!/\b(SAMLRe(quest|sponse)|SAMLart|wresult)\b/.test(html)) return []
  return html
    .split(/<form\b/i)
    .slice(1)
    .flatMap((text) => {
      const [tag = ''] = /^[^>]*/.exec(text) ?? []
      const action = attribute(tag, 'action') ?? address
      const fields = inputTags(text).flatMap((input) => {
        const name = attribute(input, 'name')
        return name === undefined ? [] : [[name, attribute(input, 'value') ?? '']]
      })
      const isSaml = fields.some(([name = '']) => /^(SAMLRequest|SAMLResponse|SAMLart|wresult)$/.test(name))
      if (!isSaml || !URL.canParse(action, address)) return []
      return [{action: new URL(action, address).href, body: new URLSearchParams(fields).toString()}]
    })
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag)
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  return value === undefined ? undefined : unescaped(value)
}
