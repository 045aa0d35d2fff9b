import {kindOfAttribute} from './attribute-kind.ts'
import type {TokenKind} from './tokens.ts'

/** What stands in place of a value in broken XML, by the nearest name of an attribute before it. */
export function attributeOfLoose(text: string, index: number): TokenKind | undefined {
  const before = text.slice(Math.max(0, index - 1000), index)
  const tag = before.slice(Math.max(before.lastIndexOf(':Attribute '), before.lastIndexOf('<Attribute ')))
  const name = /\sName=\\?["']([^"'\\]{1,200})/.exec(tag)?.[1]
  return name === undefined ? 'value' : kindOfAttribute(name)
}
