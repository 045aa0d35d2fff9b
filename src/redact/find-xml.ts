const opening = /<((?:[\w.-]{1,40}:)?(?:Response|AuthnRequest|LogoutRequest|LogoutResponse|Assertion|Envelope|RequestSecurityTokenResponse(?:Collection)?|Entit(?:y|ies)Descriptor))(?=[\s>])/g

/** Whole SAML messages that stand in a text, from their start tags to their end tags. Each end is looked for once. */
export function findXml(text: string): readonly {readonly 0: string; readonly index: number}[] {
  const found: {0: string; index: number}[] = []
  const endless = new Set<string>()
  let from = 0
  for (const {1: name = '', index} of text.matchAll(opening)) {
    if (index < from || endless.has(name)) continue
    const close = text.indexOf(`</${name}>`, index)
    if (close < 0) {
      endless.add(name)
      continue
    }
    from = close + name.length + 3
    found.push({0: text.slice(index, from), index})
  }
  return found
}
