import {type Damage, pieces, withText, withValues} from './damage.ts'

/** White space that came or went. Some editors and log viewers do this to all XML that they show. */
export const whiteSpace: readonly Damage[] = [
  {
    name: 'indented',
    *restored(text: string): Generator<string> {
      const joined = withText(text, (value) => (value.trim() === '' ? '' : value))
      yield joined
      yield withText(joined, (value) => value.trim())
      yield withText(joined, (value) => value.trim().replaceAll(/\s+/g, ' '))
    },
  },
  {
    name: 'indentation-lost',
    *restored(text: string): Generator<string> {
      for (const unit of ['  ', '    ', '\t', '']) for (const attached of [true, false]) yield indented(text, unit, attached)
    },
  },
  {
    name: 'carriage-return-lost',
    *restored(text: string): Generator<string> {
      const returned = (value: string): string => value.replaceAll(/(?<!&#13;|&#xD;)\r?\n/gi, '&#13;\n')
      yield* withValues(text, returned)
      yield withText(text, (value) => (value.trim() === '' ? value : returned(value)))
    },
  },
  {
    name: 'carriage-return-added',
    *restored(text: string): Generator<string> {
      yield withText(text, (value) => value.replaceAll(/&#(?:13|xD);/gi, ''))
    },
  },
  {
    name: 'base64-wrapped',
    *restored(text: string): Generator<string> {
      yield* withValues(text, (value) => (isLongBase64(value) ? value.replaceAll(/\s|&#(?:13|10|xD|xA);/gi, '') : value))
    },
  },
  {
    name: 'base64-joined',
    *restored(text: string): Generator<string> {
      for (const width of [76, 64])
        for (const end of ['\n', '&#13;\n'])
          for (const last of ['', end])
            yield* withValues(text, (value) => (isLongBase64(value) ? wrapped(value, width, end) + last : value))
    },
  },
]

function isLongBase64(value: string): boolean {
  return value.trim().length > 64 && /^[A-Za-z0-9+/=\s]+$/.test(value.replaceAll(/&#(?:13|10|xD|xA);/gi, ''))
}

function wrapped(value: string, width: number, end: string): string {
  return (value.replaceAll(/\s/g, '').match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? []).join(end)
}

/**
 * Each element on a line of its own, but those that hold a value alone.
 * @param attached the signature was put in afterwards, right behind what stands before it
 */
function indented(text: string, unit: string, attached: boolean): string {
  const tokens = (text.match(pieces) ?? []).filter((piece) => piece.trim() !== '')
  const out: string[] = []
  let depth = 0
  tokens.forEach((token, index) => {
    const before = tokens[index - 1] ?? ''
    const isEnd = token.startsWith('</')
    const isTag = token.startsWith('<')
    if (isEnd) depth -= 1
    const holdsValue = isEnd && (!before.startsWith('<') || isStart(before))
    const isFirst = index === 0
    const isSignature = attached && /^<(?:\w+:)?Signature[\s>]/.test(token)
    if (isTag && !isFirst && !holdsValue && !isSignature) out.push(`\n${unit.repeat(depth)}`)
    out.push(token)
    if (isStart(token)) depth += 1
  })
  return out.join('')
}

function isStart(token: string): boolean {
  return /^<[^/?!]/.test(token) && !token.endsWith('/>')
}
