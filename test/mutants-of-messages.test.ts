import {createPrivateKey} from 'node:crypto'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {messages} from '../src/report/testing-messages.ts'
import {issuer} from '../src/rules/sound-evidence.ts'
import {languages} from '../src/text.ts'
import {heldAt, makeGenuine} from './forgeries/genuine.ts'
import {judged} from './forgeries/judged.ts'
import {tellMessage} from './fuzz/judge-message.ts'
import {type Mutant, sample, structureMutants, valueMutants} from './fuzz/mutants.ts'
import {diceFrom} from './fuzz/mutate.ts'
import {sitesOf} from './fuzz/sites.ts'
import {root} from './support/project.ts'

const dice = diceFrom(20_261_129)
const {genuine, certificate} = await makeGenuine()
const readFixture = (name: string): string => readFileSync(path.join(root, 'fixtures', 'corpus', name), 'utf8')
const key = createPrivateKey(readFixture('keys/receiver.key'))
const known = [{...issuer.metadata, ...(issuer.metadata.idp && {idp: {...issuer.metadata.idp, keys: [{use: 'signing' as const, certificates: [certificate.base64]}]}})}]
const {Response, AuthnRequest, LogoutRequest, ArtifactResponse} = messages
const inArtifact = ArtifactResponse.replace(/<p:Response[^]*<\/p:Response>/, () => genuine.xml.replace(/^<\?[^>]*>/, ''))
const seeds = {
  Response,
  AuthnRequest,
  LogoutRequest,
  'a signed response': genuine.xml,
  'a signed answer to a logout': genuine.logout,
  'a response in an ArtifactResponse': inArtifact,
  'an encrypted assertion': readFixture('simplesamlphp/ssp-enc-gcm.xml'),
  'an encrypted NameID': readFixture('simplesamlphp/ssp-enc-nameid.xml'),
}
const each = 40
const always = /= (?:constructor|__proto__)$/

function mutantsOf(xml: string): readonly Mutant[] {
  const [structure, values] = [structureMutants(xml), valueMutants(xml)]
  return [...sample(structure, each, dice), ...sample(values, each, dice), ...sample([...structure, ...values].filter(({done}) => always.test(done) || done.startsWith('constructor for')), each, dice)]
}

describe('a message with one thing wrong in it', () => {
  it.each(Object.entries(seeds))('is read, verified and told of without falling over: %s', async (_, xml) => {
    const fallen: string[] = []
    let told = 0
    for (const [number, {done, xml: mutant}] of mutantsOf(xml).entries())
      try {
        const texts = await tellMessage(mutant, {at: heldAt, trusted: [certificate], known, key, language: languages[number % 2] ?? 'sv', withAutopsy: number % 8 === 0})
        if (texts.length > 0) told += 1
        if (texts.some((text) => /native code|\[object /.test(text))) fallen.push(done)
      } catch (error) {
        fallen.push(`${done}: ${String(error instanceof Error ? error.stack : error)}`)
      }
    expect(fallen).toEqual([])
    expect(told).toBeGreaterThan(each)
  }, 120_000)
})

/** Mutants of the signed element alone, put back into the message around it. */
function insideSigned(text: string, signed: string): readonly Mutant[] {
  const at = text.indexOf(signed)
  const around = (mutant: Mutant): Mutant => ({...mutant, xml: text.slice(0, at) + mutant.xml + text.slice(at + signed.length)})
  const sites = sitesOf(signed)
  const signature = sites.elements.find(({name}) => name === 'ds:Signature')
  const isOutside = ({from}: {readonly from: number}): boolean => !signature || from < signature.from || from >= signature.to
  // What a signature says of itself is judged by other tests: a value there need not be signed.
  const own = {elements: sites.elements, attributes: sites.attributes.filter(isOutside), texts: sites.texts.filter(isOutside)}
  return [...sample(valueMutants(signed, own), 150, dice), ...sample(structureMutants(signed, own), 150, dice)].map(around)
}

describe('of a signed message with one thing changed in what is signed', () => {
  it.each([
    ['the assertion', genuine.xml, genuine.assertion],
    ['the whole response', genuine.whole, /<samlp:Response[^]*$/.exec(genuine.whole)?.[0] ?? ''],
  ])('nobody but the genuine person is shown as verified: %s', async (_, text, signed) => {
    const sound = await judged(text, certificate, heldAt)
    expect(sound.exit).toBe(0)
    expect(sound.verified).toContain('Alma')
    const shown: string[] = []
    let refused = 0
    for (const {done, xml} of insideSigned(text, signed)) {
      const {exit, verified} = await judged(xml, certificate, heldAt)
      if (exit === 0 && verified !== sound.verified) shown.push(done)
      if (exit !== 0 && verified !== '' && verified !== '[]') shown.push(`${done}: ${String(exit)}`)
      if (exit === 1 || exit === 2) refused += 1
      else if (!/xmlns|Signature|ds:/.test(done)) shown.push(`${done}: ${String(exit)}`)
    }
    expect(shown).toEqual([])
    expect(refused).toBeGreaterThan(200)
  }, 120_000)

  it('a changed, doubled or moved value is refused: every text and every element that says something of the person', async () => {
    const at = genuine.xml.indexOf(genuine.assertion)
    const {elements, texts} = sitesOf(genuine.bare)
    const head = genuine.bare.indexOf('<saml:Subject')
    const put = (bare: string): string => {
      const place = genuine.assertion.indexOf(genuine.signature)
      return genuine.xml.slice(0, at) + bare.slice(0, place) + genuine.signature + bare.slice(place) + genuine.xml.slice(at + genuine.assertion.length)
    }
    expect(put(genuine.bare)).toBe(genuine.xml)
    const changed = texts.filter(({from}) => from > head).map(({from, to}) => `${genuine.bare.slice(0, from)}vgefos-forged-1${genuine.bare.slice(to)}`)
    const doubled = elements.filter(({from}) => from >= head).map(({from, to}) => genuine.bare.slice(0, to) + genuine.bare.slice(from, to) + genuine.bare.slice(to))
    const exits = await Promise.all([...changed, ...doubled].map(async (bare) => (await judged(put(bare), certificate, heldAt)).exit))
    expect(exits.length).toBeGreaterThan(20)
    expect(new Set(exits)).toEqual(new Set([1]))
  }, 120_000)
})
