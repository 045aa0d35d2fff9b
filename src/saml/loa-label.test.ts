import {expect, it} from 'vitest'
import {loaNames} from './loa.ts'
import {loaLabel} from './loa-label.ts'

it.each([
  ['http://id.sambi.se/loa/loa3', 'tillitsnivå 3, Sambi'],
  ['urn:sambi:names:ac:classes:LoA3', 'tillitsnivå 3, Sambi, namnet är på väg bort'],
  ['http://id.swedenconnect.se/loa/1.0/uncertified-loa3', 'tillitsnivå 3, Sweden Connect, inte granskad av Digg'],
  ['http://id.swedenconnect.se/loa/1.0/loa2-nonresident', 'tillitsnivå 2, Sweden Connect, utan svenskt personnummer'],
  ['http://id.elegnamnden.se/loa/1.0/eidas-nf-sub', 'eIDAS sub, Svensk e-legitimation'],
  ['http://id.skolfederation.se/loa/2fa', '2fa, Skolfederation'],
  ['urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient', 'ett sätt att logga in, ingen tillitsnivå'],
  ['http://id.sambi.se/loa/LoA3', 'okänt namn; skiljer bara i stora och små bokstäver från http://id.sambi.se/loa/loa3'],
  ['loa3', 'okänt namn på tillitsnivå'],
])('the level %s is told as: %s', (uri, told) => {
  expect(loaLabel(uri).sv).toBe(told)
})

it('every known level is told in words, in both languages', () => {
  const labels = loaNames.map(({uri}) => loaLabel(uri)).flatMap(({sv, en}) => [sv, en])
  expect(labels.filter((label) => /okänt|unknown|undefined|\{/.test(label))).toEqual([])
})
