import {onlyOwn} from '../only-own.ts'
import type {TokenKind} from './tokens.ts'

/** Elements whose content is the person's, whoever defined them. */
export const personalElements = onlyOwn<TokenKind>({
  NameID: 'name-id',
  BaseID: 'name-id',
  NameIdentifier: 'name-id',
  SessionIndex: 'session',
  MatchValue: 'value',
  SignMessage: 'value',
})

/** XML attributes whose value is the person's. */
export const personalAttributes = onlyOwn<TokenKind>({
  SessionIndex: 'session',
  Address: 'address',
  DNSName: 'address',
})
