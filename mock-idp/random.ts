import {randomBytes} from 'node:crypto'

/** Numbers between 0 and 1, the same row for the same seed (mulberry32). Not for secrets. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** An ID for a SAML message: 160 random bits, and never a digit first (xs:ID), as Inera's IdP writes them. */
export function samlId(): string {
  return `_${randomBytes(20).toString('hex')}`
}
