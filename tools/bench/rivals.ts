import {spawnSync} from 'node:child_process'
import {SAML} from '@node-saml/node-saml'
import {DOMParser} from '@xmldom/xmldom'
import {SignedXml} from 'xml-crypto'
import {ns} from '../../src/saml/names.ts'
import {sampleNames} from './sample.ts'

export type Verifier = () => unknown

/** What else on npm verifies a message. */
export const libraryRivals = {'node-saml': nodeSaml, 'xml-crypto': xmlCrypto, samlify} as const

function nodeSaml(xml: string, certificate: string): Verifier {
  const saml = new SAML({
    issuer: sampleNames.sp,
    audience: sampleNames.sp,
    callbackUrl: sampleNames.acs,
    idpCert: certificate,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
    acceptedClockSkewMs: 3_600_000,
  })
  const SAMLResponse = Buffer.from(xml).toString('base64')
  return () => saml.validatePostResponseAsync({SAMLResponse})
}

function xmlCrypto(xml: string, certificate: string): Verifier {
  return () => {
    const [signature] = Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagNameNS(ns.signature, 'Signature'))
    const signed = new SignedXml({publicCert: certificate})
    if (signature) signed.loadSignature(signature)
    if (!signed.checkSignature(xml)) throw new Error('xml-crypto says no')
  }
}

async function samlify(xml: string, certificate: string): Promise<Verifier> {
  const {IdentityProvider, ServiceProvider, setSchemaValidator} = await import('samlify')
  setSchemaValidator({validate: () => Promise.resolve('not asked')})
  const post = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST'
  const idp = IdentityProvider({
    entityID: sampleNames.idp,
    signingCert: certificate,
    singleLogoutService: [{Binding: post, Location: 'https://idp.example/slo'}],
    singleSignOnService: [{Binding: post, Location: 'https://idp.example/sso'}],
  })
  const sp = ServiceProvider({
    entityID: sampleNames.sp,
    wantAssertionsSigned: true,
    clockDrifts: [-3_600_000, 3_600_000],
    assertionConsumerService: [{Binding: post, Location: sampleNames.acs}],
  })
  const SAMLResponse = Buffer.from(xml).toString('base64')
  return () => sp.parseLoginResponse(idp, 'post', {body: {SAMLResponse}})
}

/** Verifications a second by the programs that Debian has; undefined where one is not installed. */
export function programRivals(message: string, key: string): Readonly<Record<string, () => number | undefined>> {
  return {
    'python3-xmlsec': () => python(xmlsecScript, message, key),
    'python3-saml': () => python(onelogin, message, key),
    'xmlsec1, a process each': () => perSecond('xmlsec1', ['--verify', '--id-attr:ID', 'Assertion', '--pubkey-cert-pem', key, message]),
    'samlsign, a process each': () => perSecond('samlsign', ['-c', key, '-f', message]),
  }
}

function perSecond(program: string, args: readonly string[]): number | undefined {
  if (spawnSync(program, args).error) return undefined
  const began = performance.now()
  for (let count = 0; count < 10; count += 1) spawnSync(program, args)
  return 10_000 / (performance.now() - began)
}

/** Debian's own Python: another one on the PATH does not know Debian's packages. */
function python(script: string, ...args: readonly string[]): number | undefined {
  const {stdout, status} = spawnSync('/usr/bin/python3', ['-c', script, ...args], {encoding: 'utf8'})
  return status === 0 ? Number(stdout) : undefined
}

const timing = `
import sys, time
def rate(once):
    for _ in range(100): once()
    count, began = 0, time.process_time()
    while time.process_time() - began < 1.0: once(); count += 1
    print(count / (time.process_time() - began))
`
const xmlsecScript = `${timing}
import xmlsec
from lxml import etree
data = open(sys.argv[1], 'rb').read()
key = xmlsec.Key.from_file(sys.argv[2], xmlsec.constants.KeyDataFormatCertPem)
def once():
    root = etree.fromstring(data)
    xmlsec.tree.add_ids(root, ['ID'])
    context = xmlsec.SignatureContext()
    context.key = key
    context.verify(xmlsec.tree.find_node(root, xmlsec.constants.NodeSignature))
rate(once)
`
const onelogin = `${timing}
from onelogin.saml2.utils import OneLogin_Saml2_Utils as utils
data, key = open(sys.argv[1], 'rb').read(), open(sys.argv[2]).read()
xpath = '/samlp:Response/saml:Assertion/ds:Signature'
def once():
    if not utils.validate_sign(data, cert=key, xpath=xpath): raise SystemExit(1)
rate(once)
`
