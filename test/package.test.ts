import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Parser} from '@oclif/core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {unzipSync} from 'fflate'
import {BaseCommand} from '../commands/base-command.ts'
import {COMMANDS} from '../commands/index.ts'
import {allItems} from '../src/checklist/items/index.ts'
import {guides} from '../src/package/guides/index.ts'
import {idpKinds} from '../src/package/idp-kind.ts'
import {assignedHours, hoursInAll, planOf} from '../src/package/plan.ts'
import {findPersonal} from '../src/redact/detect.ts'
import {packageFormats} from '../src/report/package/package-files.ts'
import {rules} from '../src/rules/index.ts'
import {matchRules} from '../src/rules/lookup.ts'
import {meaningOf} from '../src/saml/attributes.ts'
import {loaOf} from '../src/saml/loa.ts'
import {languages} from '../src/text.ts'
import {barePackage} from './support/bare-package.ts'
import {root} from './support/project.ts'
import {runVgefos} from './support/vgefos.ts'

const now = new Date('2026-12-01T10:00:00Z')

/** Everything the writers can write. */
const packages = idpKinds.flatMap((kind) => languages.flatMap((language) => packageFormats.map((format) => ({kind, language, format}))))

describe.each(packages)('the package for $kind in $language as $format', (choice) => {
  const files = barePackage(choice)
  const pages = files.filter(({name}) => name.endsWith(`.${choice.format}`))
  const words = pages.map(({content}) => readable(content)).join('\n')
  const everything = files.map(({content}) => readable(content)).join('\n')

  it('has nine files, the first page first', () => {
    expect(files).toHaveLength(9)
    expect(files[0]?.name).toMatch(/^(LAS-MIG|README)\./)
  })

  it('names only command lines that vgefos understands', async () => {
    const lines = choice.format === 'md' ? commandLines(words) : []
    if (choice.format === 'md') expect(lines.length).toBeGreaterThan(15)
    const wrong = await Promise.all(lines.map(async (line) => `${line}: ${await complaintAbout(line)}`))
    expect(wrong.filter((one) => !one.endsWith(': none'))).toEqual([])
  })

  it('names only codes that exist', () => {
    const known = new Set([...rules, ...allItems].map(({code}) => code).concat('OPS21'))
    const named = [...new Set(everything.match(/\b[A-Z]{3}\d{2}\b/g))]
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((code) => !known.has(code) && code !== 'SHA25')).toEqual([])
  })

  it('names only attributes and levels that exist, letter by letter', () => {
    const attributes = [...new Set(everything.match(/(?:http:\/\/sambi\.se\/attributes\/1|urn:(?:credential|sambi:names:attribute|name\b|all|org|user|auth))[A-Za-z:/]*/g))]
    // Entra has the name in two fields, so the beginning of one stands alone.
    const whole = attributes.filter((name) => name !== 'http://sambi.se/attributes/1')
    expect(whole.length).toBeGreaterThan(7)
    expect(whole.filter((name) => !meaningOf(name))).toEqual([])
    const levels = [...new Set(everything.match(/http:\/\/id\.[a-z.]+\/loa\/[\w./-]*\w|urn:oasis:names:tc:SAML:2\.0:ac:classes:\w+/g))]
    expect(levels.filter((level) => !loaOf(level) && !level.endsWith(':Password'))).toEqual([])
  })

  it('leaves no slot empty, and marks each blank in its own language', () => {
    const code = everything.replaceAll(/=> \{|\{\s/g, '')
    expect(code.match(/\{[A-Za-z]\w*\}/g) ?? []).toEqual([])
    const blanks = everything.match(/‹[^›]*›/g) ?? []
    expect(blanks.length).toBeGreaterThan(20)
    expect(blanks.filter((blank) => !blank.startsWith(choice.language === 'sv' ? '‹fyll i: ' : '‹fill in: '))).toEqual([])
    expect(everything.match(/[‹›]/g)).toHaveLength(2 * blanks.length)
    expect(everything).not.toMatch(/\bundefined\b|\bnull\b|\[object/)
  })

  it('breaks no line of a letter within a blank or an attribute, nor lets one grow long without need', () => {
    const lines = files.filter(({name}) => name.endsWith('.txt')).flatMap(({content}) => content.split('\n'))
    expect(lines.filter((line) => (line.match(/‹/g) ?? []).length !== (line.match(/›/g) ?? []).length)).toEqual([])
    expect(lines.filter((line) => line.length > 76 && !line.startsWith('  '))).toEqual([])
  })

  it('links to its own files and to nothing else', () => {
    const names = new Set(files.map(({name}) => name))
    const targets = files.flatMap(({content}) => [...content.matchAll(/(?:href="|\]\()([^")#]+)[")]/g)].map(([, target = '']) => target))
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter((target) => !names.has(target))).toEqual([])
  })

  it('holds nothing that looks like a person', () => {
    const found = files.flatMap(({name, content}) => findPersonal(content).filter(({kind}) => kind === 'personal-number').map(({value}) => `${name}: ${value}`))
    expect(found).toEqual([])
  })
})

describe('a guide', () => {
  it.each(['vgefos checklist ale --signoff', 'vgefos metadata check idp.xml', 'vgefos test-login --phase test', 'vgefos explain SIG01'])('would be caught with %s in it', async (line) => {
    expect(await complaintAbout(`${line} x`)).not.toBe('none')
  })

  it.each(Object.values(guides).flatMap(({kind, errors}) => errors.map((error) => ({kind, ...error}))))('of $kind sends $says to $code, as explain does', ({says, code}) => {
    const codes = matchRules(rules, says ?? code).map(({rule}) => rule.code)
    expect(codes).toContain(code)
  })

  it.each(idpKinds)('for %s says what has not been tried', (kind) => {
    expect(guides[kind].kind).toBe(kind)
    expect(guides[kind].doubts.length).toBeGreaterThan(0)
    expect(guides[kind].errors.length).toBeGreaterThan(5)
  })

  it('takes as many hours as the region’s assignment says', () => {
    const {low, high} = hoursInAll(planOf('adfs'))
    expect([low, high]).toEqual(assignedHours.shared)
  })
})

describe('vgefos package', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'vgefos-package-'))
  })

  afterAll(() => {
    rmSync(folder, {recursive: true})
  })

  it('fills in what metadata says, keeps what is changed and packs the folder as it stands', {timeout: 60_000}, async () => {
    const metadata = path.join(root, 'fixtures', 'saml', 'idp-metadata', 'message.xml')
    const args = ['package', 'ale', '--idp', 'shibboleth', '--metadata', metadata, '--zip', '--now', now.toISOString()]
    const first = await runVgefos(args, {cwd: folder})
    expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('LAS-MIG.html')])
    const at = (name: string): string => path.join(folder, 'vgefos-paket-ale', name)
    const [, entityId = ''] = /entityID="([^"]+)"/.exec(readFileSync(metadata, 'utf8')) ?? []
    expect(readFileSync(at('brev/1-anslutning.txt'), 'utf8')).toContain(`entityID (test): ${entityId}`)
    expect(readFileSync(at('4-metadata-granskad.html'), 'utf8')).toContain(entityId)
    expect(readFileSync(at('certifikat.ics'), 'utf8')).toContain('BEGIN:VALARM')

    writeFileSync(at('brev/2-test.txt'), 'vårt eget')
    const again = await runVgefos([...args, '--json'], {cwd: folder})
    const answer = JSON.parse(again.stdout) as {schema: string; idp: string; files: readonly {path: string; outcome: string}[]; zip: string}
    expect(answer).toMatchObject({schema: 'vgefos.package/1', organisation: 'ale', idp: 'shibboleth', zip: 'vgefos-paket-ale.zip', dryRun: false})
    expect(answer.files.find((file) => file.path === 'brev/2-test.txt')?.outcome).toBe('kept')
    expect(answer.files.filter(({outcome}) => outcome === 'kept')).toHaveLength(1)
    const packed = unzipSync(readFileSync(path.join(folder, answer.zip)))
    expect(Buffer.from(packed['vgefos-paket-ale/brev/2-test.txt'] ?? []).toString()).toBe('vårt eget')
    expect(Object.keys(packed)).toHaveLength(answer.files.length + 1)
  })

  it('does not fetch what the organisation’s file names, and says so', {timeout: 60_000}, async () => {
    writeFileSync(path.join(folder, 'ale.yaml'), 'metadata: https://127.0.0.1:1/metadata\n')
    const {code, stderr, stdout} = await runVgefos(['package', 'ale', '--idp', 'adfs', '--file', 'ale.yaml', '--output', 'other', '--dry-run'], {cwd: folder})
    expect([code, stderr]).toEqual([0, expect.stringContaining('hämtas inte av sig själv')])
    expect(stdout).not.toContain('4-metadata-granskad')
    expect(readdirSync(folder)).not.toContain('other')
  })

  it('writes nothing when the address that was given does not answer', {timeout: 60_000}, async () => {
    const {code, stderr, stdout} = await runVgefos(['package', 'ale', '--idp', 'adfs', '--metadata', 'http://127.0.0.1:1/m', '--output', 'unfetched'], {cwd: folder})
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringContaining('vgefos metadata fetch')])
    expect(readdirSync(folder)).not.toContain('unfetched')
  })

  it.each([
    [['package', 'ale'], 'vgefos package ale --idp adfs'],
    [['package', 'ale', '--idp', 'okta'], 'okta'],
    [['package', 'ale', '--idp', 'none', '--output', '.'], '--output'],
    [['package', 'ale', '--idp', 'adfs', '--metadata', 'two.xml'], 'finns 2 IdP:er'],
    [['package', 'ale', '--idp', 'adfs', '--metadata', 'two.xml', '--file', 'other.yaml'], 'Ingen aktör i two.xml'],
    [['package', 'nowhere', '--idp', 'none'], 'Hittar ingen organisation'],
  ])('refuses %j with a sentence, and writes nothing', {timeout: 60_000}, async (args, sentence) => {
    const metadata = readFileSync(path.join(root, 'fixtures', 'saml', 'idp-metadata', 'message.xml'), 'utf8').replace(/^<\?xml[^>]*>/, '')
    const other = metadata.replace(/entityID="[^"]+"/, 'entityID="https://other.example/"')
    writeFileSync(path.join(folder, 'two.xml'), `<EntitiesDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata">${metadata}${other}</EntitiesDescriptor>`)
    writeFileSync(path.join(folder, 'other.yaml'), 'entityIds: [https://third.example/]\n')
    const before = readdirSync(folder)
    const {code, stdout, stderr} = await runVgefos(args, {cwd: folder})
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(sentence)])
    expect(readdirSync(folder)).toEqual(before)
  })
})

/** The page as it is read: without elements, with the signs that they stood for. */
function readable(content: string): string {
  if (!content.startsWith('<!doctype')) return content.replaceAll('&lt;', '<')
  const body = content.slice(content.indexOf('<body>')).replaceAll(/<[^>]*>/g, ' ')
  return body.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}

/** Between backticks, or on a line of its own in a block. */
function commandLines(markdown: string): readonly string[] {
  return [...new Set([...markdown.matchAll(/(?:^|`)(vgefos [^`\n]+)/gm)].map(([, line = '']) => line.trim()).filter((line) => !/^vgefos \d/.test(line)))]
}

/** What the parser has to say against it; a command merely mentioned, with nothing after, is there if its name is. */
async function complaintAbout(line: string): Promise<string> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1)
  const id = [words.slice(0, 2).join(':'), words[0] ?? ''].find((name) => name in COMMANDS)
  if (id === undefined) return 'no such command'
  const rest = words.slice(id.split(':').length)
  if (rest.length === 0) return 'none'
  const command = COMMANDS[id as keyof typeof COMMANDS]
  try {
    await Parser.parse(rest, {args: {...command.args}, flags: {...BaseCommand.baseFlags, ...command.flags}, strict: command.strict})
    return 'none'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
