import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {languages} from '../../text.ts'
import {elementsFrom, parseXml} from '../../saml/xml.ts'
import {loaNames} from '../../saml/loa.ts'
import {soundRsa} from '../../rules/met/test-certificates.ts'
import {readCertificate} from '../../saml/certificate.ts'
import {described, hostile, whole} from '../testing-application.ts'
import type {Application} from '../application.ts'
import {products} from './index.ts'

const signing = readCertificate(soundRsa)!
const twoLevels = {levels: ['loa2', 'loa3']}
const applications: Readonly<Record<string, Application>> = {
  'with everything said': described({...whole, ...twoLevels}, {signing, encryption: signing}),
  'with the least said': described(),
  'with hostile values': described({...whole, ...hostile}, {signing, encryption: signing}),
  'on this machine': described({acs: 'http://localhost:8080/acs'}),
}
const cases = Object.entries(applications).flatMap(([name, application]) => languages.map((language) => ({name, application, language})))

const fileOf = (application: Application, ending: string, language: 'sv' | 'en' = 'en') => {
  const found = products.flatMap((product) => product.files(application, language)).filter(({path}) => path.endsWith(ending))
  expect(found).toHaveLength(1)
  return found[0]!.content
}
const elementsOf = (xml: string, name: string) => [...elementsFrom(parseXml(xml).document!.documentElement)].filter((element) => element.localName === name)

describe.each(cases)('configurations of an application $name, in $language', ({application, language}) => {
  const files = products.flatMap((product) => product.files(application, language))

  it('are each in a place of their own, and end with a line', () => {
    expect(new Set(files.map(({path}) => path)).size).toBe(files.length)
    expect(files.filter(({content}) => !content.endsWith('\n')).map(({path}) => path)).toEqual([])
  })

  it('are well-formed where they are XML', () => {
    const xml = files.filter(({path}) => path.endsWith('.xml'))
    expect(xml).toHaveLength(3)
    expect(xml.map(({content}) => parseXml(content).problem)).toEqual([undefined, undefined, undefined])
  })

  it('say the entityID and the address exactly, where the format can be read back', () => {
    const {entityId, acs} = application
    expect(elementsOf(fileOf(application, 'shibboleth2.xml', language), 'ApplicationDefaults')[0]?.getAttribute('entityID')).toBe(entityId)
    const yaml = parseYaml(fileOf(application, 'application.yml', language)) as {spring: {security: {saml2: {relyingparty: {registration: {hub: {'entity-id': string; acs: {location: string}}}}}}}}
    expect(yaml.spring.security.saml2.relyingparty.registration.hub).toMatchObject({'entity-id': entityId, acs: {location: acs}})
    expect(JSON.parse(fileOf(application, 'appsettings.json', language))).toMatchObject({Saml: {EntityId: entityId, PublicOrigin: new URL(acs).origin}})
    expect(fileOf(application, 'saml.ts', language)).toContain(`issuer: ${JSON.stringify(entityId)},`)
    expect(fileOf(application, 'mellon.conf', language)).toContain(`  MellonSPentityId "${entityId}"\n`)
  })

  it('demand every level, and each attribute that is required', () => {
    const required = application.attributes.filter(({isRequired}) => isRequired).map(({meaning}) => meaning.name)
    for (const ending of ['mellon.conf', 'SamlLogin.java', 'appsettings.json', 'saml.ts']) {
      const content = fileOf(application, ending, language)
      expect([...application.levels, ...required].filter((name) => !content.includes(`"${name}"`))).toEqual([])
    }
    const apache = fileOf(application, 'shibboleth/apache.conf', language)
    for (const level of application.levels) expect(apache).toMatch(new RegExp(`Require authnContextClassRef .*"${level}"`))
    for (const {meaning} of application.attributes.filter(({isRequired}) => isRequired)) expect(apache).toContain(`Require shib-attr ${meaning.friendlyName} ~ .+`)
    expect(fileOf(application, 'who-may-log-in.txt').match(/^exists/gm)).toHaveLength(application.levels.length)
  })

  it('map every attribute by its full name', () => {
    const names = application.attributes.map(({meaning}) => meaning.name)
    expect(elementsOf(fileOf(application, 'attribute-map.xml'), 'Attribute').map((element) => element.getAttribute('name'))).toEqual([...names, 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient'])
    for (const file of ['claims-from-hub.txt', 'claims-to-application.txt'])
      expect([...fileOf(application, file).matchAll(/Type == "([^"]+)"/g)].map(([, name]) => name).slice(2)).toEqual(names)
  })

  it('end no comment and no line early', () => {
    for (const ending of ['.conf', '.yml', '.ps1', '.java', '.cs'])
      for (const {path, content} of files.filter((file) => file.path.endsWith(ending))) {
        const commented = content.replace('\uFEFF', '').split('\n').filter((line) => /^(#|\/\/)/.test(line))
        expect(commented.length, path).toBeGreaterThan(0)
        expect(content, path).not.toContain('undefined')
      }
  })
})

describe('the configurations', () => {
  it('sign by RSA-SHA256 and say so, wherever the software lets one choose', () => {
    const application = applications['with everything said']!
    for (const ending of ['shibboleth2.xml', 'SamlLogin.cs', 'set-up.ps1'])
      expect(fileOf(application, ending)).toContain('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256')
    expect(fileOf(application, 'mellon.conf')).toContain('MellonSignatureMethod rsa-sha256')
    expect(fileOf(application, 'saml.ts')).toContain("signatureAlgorithm: 'sha256'")
  })

  it('say in themselves or beside them what has not been run', () => {
    for (const ending of ['SamlLogin.java', 'application.yml', 'SamlLogin.cs', 'set-up.ps1'])
      expect(fileOf(applications['with the least said']!, ending)).toMatch(/[Nn]ot run/)
  })

  it.each([
    ['/Shibboleth.sso/SAML2/POST', 'shibboleth2.xml', 'handlerURL="/Shibboleth.sso"'],
    ['/tid/SAML2/POST', 'shibboleth2.xml', 'handlerURL="/tid"'],
    ['/tid/mellon/postResponse', 'mellon.conf', 'MellonEndpointPath "/tid/mellon"'],
    ['/tid/Saml2/Acs', 'appsettings.json', '"ModulePath": "/tid/Saml2"'],
  ])('receive at %s without a warning', (path, ending, expected) => {
    const application = described({acs: `https://app.vardsystem.se${path}`})
    expect(fileOf(application, ending)).toContain(expected)
    expect(fileOf(application, ending)).not.toContain('NOTE')
  })

  it('warn when the software has an address of its own, and say which', () => {
    expect(fileOf(described(), 'mellon.conf')).toContain('NOTE: receives responses at https://app.vardsystem.se/mellon/postResponse.')
    expect(fileOf(described(), 'shibboleth2.xml', 'sv')).toContain('OBS: tar emot svar på https://app.vardsystem.se/Shibboleth.sso/SAML2/POST.')
  })

  it('take any level that has a name', () => {
    const levels = loaNames.filter(({vocabulary, standing}) => vocabulary !== 'saml' && standing !== 'deprecated').map(({uri}) => uri)
    expect(fileOf(described({levels}), 'mellon.conf').match(/MellonAuthnContextClassRef/g)).toHaveLength(levels.length)
  })
})
