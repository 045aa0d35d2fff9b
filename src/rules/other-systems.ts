/** Whose code or event number it is, by its shape. */
export function systemOf(code: string): string | undefined {
  return shapes.find(([shape]) => shape.test(code))?.[1]
}

const shapes = [
  [/^MSIS\d+$/i, 'AD FS'],
  [/^\d{3}$/, 'AD FS, event'],
  [/^ID\d{4}$/i, 'AD FS, WIF'],
  [/^AADB2C\d+$/i, 'Azure AD B2C'],
  [/^AADSTS\d+$/i, 'Microsoft Entra ID'],
] as const satisfies readonly (readonly [RegExp, string])[]

/** Codes that stand in no document we have seen, only in somebody's memory. What they mean is likely, not certain. */
export function isFromMemory(code: string): boolean {
  return fromMemory.has(code.toUpperCase())
}

const fromMemory: ReadonlySet<string> = new Set([
  'MSIS0018', 'MSIS5007', 'MSIS7015', 'MSIS7068', 'ID1038', 'ID4036', 'ID4175', 'ID4222', 'ID4223', 'ID6013',
  'AADSTS50001', 'AADSTS50011', 'AADSTS50105', 'AADSTS700016', 'AADSTS76021', '320', '325', '371', '385',
])

/** Codes and event numbers named in a text, the most telling kind first. */
export function codesIn(text: string): readonly (readonly string[])[] {
  return kinds.map((kind) => [...new Set([...text.matchAll(kind)].map((match) => match[1] ?? match[0]))])
}

const kinds = [
  /(?<![A-Za-z0-9])(?:VGE-)?[A-Z]{3}\d\d(?![A-Za-z0-9])/g,
  /(?<![a-z0-9])(?:MSIS\d{4}|AADSTS\d{5,8}|AADB2C\d{5,6}|ID\d{4})(?![a-z0-9])/gi,
  /(?:event|händelse)\w*[\s-]*(?:id|nr|nummer)?[\s:=]*(\d{3})(?!\d)/gi,
]
