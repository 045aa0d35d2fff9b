import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Interfaces, Parser} from '@oclif/core'
import type * as NodeSaml from '@node-saml/node-saml'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {COMMANDS} from '../commands/index.ts'
import {faults} from '../mock-idp/faults/index.ts'
import {startMockIdp} from '../mock-idp/index.ts'
import type {MockIdp} from '../mock-idp/options.ts'
import {createSigningKey} from '../mock-idp/pki/signing-key.ts'
import {createBrowser, fieldOf, kindOf} from '../mock-idp/testing/browser.ts'
import {approve} from '../mock-idp/testing/control.ts'
import {rules} from '../src/rules/index.ts'
import {readEntities} from '../src/saml/read-metadata.ts'
import {binding} from '../src/saml/names.ts'
import type {SigningKey} from '../src/saml/sign.ts'
import {type Language, languages} from '../src/text.ts'
import {parseXml} from '../src/saml/xml.ts'
import {root} from './support/project.ts'
import {runVgefos} from './support/vgefos.ts'

interface Hub {
  readonly entityId: string
  readonly entryPoint: string
  readonly certificates: readonly string[]
}

/** What the configuration for node-saml exports. */
interface Written {
  createSaml(hub: Hub, keys: {readonly privateKey: string}): NodeSaml.SAML
  readAnswer(saml: NodeSaml.SAML, hub: Hub, samlResponse: string): Promise<NodeSaml.Profile>
}

// Inside the project, so that what is written finds its libraries, and where git does not look.
const dist = path.join(root, 'dist')
let folder: string
let key: SigningKey
const at = (language: Language) => path.join(folder, language)
const order = (language: Language, output = at(language)): string[] => [
  'app', 'new', '--entity-id', 'https://app.localhost/MOCK/saml', '--acs', 'http://app.localhost:4998/acs',
  '--attr', 'employeeHsaId', '--attr', 'givenName', '--attr', 'organizationName', '--attr', 'urn:credential:personalIdentityNumber', '--attr', 'mail:optional',
  '--name', 'sv=Tidboken', '--contact', 'support@vardsystem.se', '--sign-cert', path.join(folder, 'sp.pem'), '--output', output, '--lang', language,
]

beforeAll(async () => {
  mkdirSync(dist, {recursive: true})
  folder = mkdtempSync(path.join(dist, 'application-'))
  key = await createSigningKey('MOCK app.localhost', {bits: 2048})
  writeFileSync(path.join(folder, 'sp.pem'), key.certificate)
  for (const language of languages) expect((await runVgefos(order(language))).code).toBe(0)
})
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

const filesIn = (place: string) => readdirSync(place, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
const texts = (language: Language) => filesIn(at(language)).filter((file) => file.endsWith('.md')).map((file) => readFileSync(file, 'utf8')).join('\n')

describe.each(languages)('what app new writes, in %s', (language) => {
  it('names no vgefos command line that would not be understood', async () => {
    const lines = [...new Set([...texts(language).matchAll(/(?:^|`)vgefos ([^`\n]+)/gm)].map(([, line = '']) => line))]
    expect(lines.length).toBeGreaterThan(40)
    for (const line of lines) {
      const argv = line.split(' ')
      const id = Object.keys(COMMANDS).sort((a, b) => b.length - a.length).find((one) => `${line} `.startsWith(`${one.replaceAll(':', ' ')} `))
      expect(id, line).toBeDefined()
      const command = COMMANDS[id as keyof typeof COMMANDS] as unknown as {args?: Interfaces.ArgInput; flags: Interfaces.FlagInput; baseFlags: Interfaces.FlagInput}
      const parsed = Parser.parse(argv.slice(id!.split(':').length), {args: command.args ?? {}, flags: {...command.baseFlags, ...command.flags}, strict: true})
      await expect(parsed, line).resolves.toBeDefined()
    }
  })

  it('names only codes and faults that exist, and every fault that concerns it', () => {
    const text = texts(language)
    const codes = [...new Set(text.match(/\b[A-Z]{3}\d\d\b/g))]
    expect(codes.length).toBeGreaterThan(40)
    expect(codes.filter((code) => !rules.some((rule) => rule.code === code))).toEqual([])
    const named = [...new Set([...text.matchAll(/--fault ([a-z0-9-]+)/g)].map(([, name]) => name))]
    expect(named.toSorted()).toEqual(faults.map(({name}) => name).toSorted())
  })

  it('is kept where it was changed when it is run again, and said to be', async () => {
    const place = path.join(folder, `again-${language}`)
    await runVgefos(order(language, place))
    writeFileSync(path.join(place, 'config', 'mellon', 'mellon.conf'), 'mine')
    const {stdout, code} = await runVgefos([...order(language, place), '--loa', 'loa2'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/(BEHÅLLEN|KEPT) +config\/mellon\/mellon\.conf/)
    expect(stdout).toMatch(/(ersatt|replaced) +config\/node-saml\/saml\.ts/)
    expect(readFileSync(path.join(place, 'config', 'mellon', 'mellon.conf'), 'utf8')).toBe('mine')
  })
})

describe('app new', () => {
  it('says which flags are missing, ends with 2 and writes nothing', async () => {
    const place = path.join(folder, 'nothing')
    const {stderr, stdout, code} = await runVgefos(['app', 'new', '--lang', 'en', '--output', place])
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('The value --entity-id, --acs is missing.')])
    expect(readdirSync(folder)).not.toContain('nothing')
  })

  it('lists the files under --json, and what the rules find', async () => {
    const {stdout, code} = await runVgefos([...order('en', path.join(folder, 'json')), '--json'])
    const answer = JSON.parse(stdout) as {schema: string; files: {path: string; outcome: string}[]; notGiven: {flag: string; code: string | null}[]; findings: {code: string}[]}
    expect([code, answer.schema]).toEqual([0, 'vgefos.app-new/1'])
    expect(answer.files.map(({path: name}) => name)).toContain('config/node-saml/saml.ts')
    expect(new Set(answer.files.map(({outcome}) => outcome))).toEqual(new Set(['new']))
    const missing = answer.notGiven.map(({code: one}) => one)
    expect(answer.findings.map(({code: one}) => one).filter((one) => !missing.includes(one))).toEqual([])
  })

  it('writes nothing when a certificate cannot be used', async () => {
    writeFileSync(path.join(folder, 'key.pem'), key.privateKey)
    const {stderr, code} = await runVgefos([...order('en', path.join(folder, 'refused')), '--encrypt-cert', path.join(folder, 'key.pem')])
    expect([code, stderr]).toEqual([2, expect.stringContaining('--encrypt-cert')])
    expect(readdirSync(folder)).not.toContain('refused')
  })
})

describe('the configuration for node-saml, with the metadata beside it', () => {
  let idp: MockIdp
  let hub: Hub
  let written: Written
  let saml: NodeSaml.SAML
  beforeAll(async () => {
    idp = await startMockIdp({serviceProviders: [readFileSync(path.join(at('en'), 'metadata.xml'), 'utf8')], orderLifetime: 3})
    const [entity] = readEntities(parseXml(idp.metadata()).document!.documentElement)
    const {keys, singleSignOn} = entity!.idp!
    hub = {
      entityId: idp.entityId,
      entryPoint: singleSignOn.find((endpoint) => endpoint.binding === binding.redirect)!.location!,
      certificates: keys.flatMap(({certificates}) => certificates),
    }
    written = (await import(/* @vite-ignore */ pathToFileURL(path.join(at('en'), 'config', 'node-saml', 'saml.ts')).href)) as Written
    saml = written.createSaml(hub, {privateKey: key.privateKey})
  })
  afterAll(() => idp.close())

  /** The response that the mock posts when the person has approved, or has not. */
  const answerTo = async (lies: typeof faults = []): Promise<string> => {
    idp.setFaults(lies)
    const browser = createBrowser()
    const chooser = await browser.get(await saml.getAuthorizeUrlAsync('', undefined, {}))
    const approval = await browser.post(`${chooser.url}/method`, {method: 'mobile-other-device'})
    // A person who cancels or does nothing does so by order, and then there may be nothing left to approve.
    const isUsers = lies.some(({stage}) => stage === 'user')
    await approve(idp, approval.body, 'anna-andersson').catch((error: unknown) => {
      if (!isUsers) throw error
    })
    let page = await browser.get(approval.url)
    while (kindOf(page) === 'approval') {
      await new Promise((resolve) => setTimeout(resolve, 100))
      page = await browser.get(approval.url)
    }
    const answer = fieldOf(page, 'SAMLResponse')
    expect([kindOf(page), typeof answer]).toEqual(['auto-submit', 'string'])
    return answer!
  }
  const judge = (samlResponse: string) => written.readAnswer(saml, hub, samlResponse)

  it('logs in at the mock, and tells who it is', async () => {
    const profile = await judge(await answerTo())
    expect(profile['http://sambi.se/attributes/1/employeeHsaId']).toBe('TSTNMT2120001355-1001')
    expect(profile['http://sambi.se/attributes/1/givenName']).toBe('Anna')
  })

  it('takes the same response once only', async () => {
    const answer = await answerTo()
    await judge(answer)
    await expect(judge(answer)).rejects.toThrow('InResponseTo')
  })

  for (const fault of faults.filter(({receiver}) => receiver === 'reject'))
    it(`refuses ${fault.name}, between two logins that it accepts`, async () => {
      await expect(judge(await answerTo([fault]))).rejects.toThrow()
      await expect(judge(await answerTo())).resolves.toBeDefined()
    })
})
