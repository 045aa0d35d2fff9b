import {ns} from '../../src/saml/names.ts'
import {signElement} from '../../src/saml/sign.ts'
import {type Forgery, type Genuine, before, evil, named, signatureElement, swap, without} from './forgery.ts'

const forged = (bare: string): string => evil(named(bare, '_evil'))
const end = '</saml:Assertion>'
const inside = (name: string, place: (assertion: string) => string, caughtBy: readonly string[]): Forgery => ({
  number: 178,
  name: `the genuine assertion in ${name} of a forged one`,
  forge: ({xml, assertion, bare}) => swap(xml, assertion, before(forged(bare), end, place(assertion))),
  caughtBy,
})
const soap = (header: string, ...bodies: readonly string[]): string =>
  `<S:Envelope xmlns:S="${ns.soap}"><S:Header>${header}</S:Header>${bodies.map((body) => `<S:Body>${body}</S:Body>`).join('')}</S:Envelope>`
const artifact = (content: string): string =>
  `<samlp:ArtifactResponse xmlns:samlp="${ns.protocol}" ID="_artifact" Version="2.0" IssueInstant="2026-03-01T14:05:10Z">${content}</samlp:ArtifactResponse>`
const other = ({whole}: Genuine): string => evil(named(without(whole, signatureElement), '_evil')).replace('"_assertion"', '"_evil2"')
const both = (name: string, write: (genuine: string, forgery: string) => string, caughtBy: readonly string[] = ['SIG14']): Forgery => ({
  number: 176,
  name,
  forge: (genuine) => write(genuine.whole, other(genuine)),
  caughtBy,
})

/** Signatures and assertions that hold where they were made, moved to where others look. */
export const moved: readonly Forgery[] = [
  inside('an attribute', (assertion) => `<saml:AttributeStatement><saml:Attribute Name="a"><saml:AttributeValue>${assertion}</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>`, ['SIG14', 'SIG13']),
  inside('the confirmation', (assertion) => `<saml:SubjectConfirmation Method="a"><saml:SubjectConfirmationData>${assertion}</saml:SubjectConfirmationData></saml:SubjectConfirmation>`, ['SIG14', 'SIG13']),
  inside('the evidence', (assertion) => `<saml:AuthzDecisionStatement><saml:Evidence>${assertion}</saml:Evidence></saml:AuthzDecisionStatement>`, ['SIG13']),
  {
    number: 164,
    name: 'the genuine assertion in the KeyInfo of its own signature, on a forged one',
    forge: ({xml, assertion, bare, signature}) =>
      swap(xml, assertion, before(forged(bare), '<saml:Subject>', swap(signature, '</ds:KeyInfo>', `${bare}</ds:KeyInfo>`))),
    caughtBy: ['SIG09', 'SIG14'],
  },
  {
    number: 129,
    name: 'the signature beside its assertion instead of in it',
    forge: ({xml, assertion, bare, signature}) => swap(evil(xml), evil(assertion), signature + evil(bare)),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 129,
    name: 'the signature beside its assertion, and nothing changed',
    forge: ({xml, assertion, bare, signature}) => swap(xml, assertion, signature + bare),
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 129,
    name: 'the signature in the subject',
    forge: ({xml, signature}) => before(evil(xml).replace(signature, ''), '</saml:Subject>', signature),
    caughtBy: ['SIG03', 'SIG14'],
  },
  {
    number: 129,
    name: 'the signature of the response on its assertion',
    forge: ({whole}: Genuine): string => {
      const signature = signatureElement.exec(whole)?.[0] ?? ''
      return before(evil(whole).replace(signature, ''), '<saml:Subject>', signature)
    },
    caughtBy: ['SIG09', 'SIG13'],
  },
  {
    number: 173,
    name: 'signed metadata as the carrier',
    forge: ({xml, key, assertion, bare}: Genuine): string => {
      const metadata = signElement(`<md:EntityDescriptor xmlns:md="${ns.metadata}" ID="_md" entityID="https://idp.example/saml"><md:IDPSSODescriptor protocolSupportEnumeration="${ns.protocol}"/></md:EntityDescriptor>`, 'EntityDescriptor', key)
      const signature = signatureElement.exec(metadata)?.[0] ?? ''
      return before(swap(xml, assertion, forged(bare)), '<samlp:Status>', `${signature}<samlp:Extensions>${metadata}</samlp:Extensions>`)
    },
    caughtBy: ['SIG09', 'SIG14'],
  },
  {
    number: 170,
    name: 'the genuine assertion’s ID again, in character references',
    forge: ({xml}) => swap(xml, '<samlp:Status>', '<samlp:Status ID="&#x5f;assertion">'),
    caughtBy: ['SIG09', 'SIG14'],
  },
  {
    number: 184,
    name: 'a forged assertion of SAML 1 beside the genuine one',
    forge: ({xml, assertion, bare}) => swap(xml, assertion, swap(forged(bare), '<saml:Assertion ', '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:1.0:assertion" ') + assertion),
    caughtBy: ['SIG22'],
  },
  {
    number: 184,
    name: 'a forged assertion whose namespace ends in a space',
    forge: ({xml, assertion, bare}) => swap(xml, assertion, swap(forged(bare), '<saml:Assertion ', `<saml:Assertion xmlns:saml="${ns.assertion} " `) + assertion),
    caughtBy: ['SIG22'],
  },
  {
    number: 115,
    name: 'the response signed by a stranger, the assertion by the issuer',
    forge: ({xml, stranger}) => signElement(xml, 'Response', stranger),
    caughtBy: ['SIG01'],
  },
  {
    number: 115,
    name: 'the response signed by the issuer, the assertion by a stranger',
    forge: ({unsigned, stranger, key}) => signElement(signElement(evil(unsigned), 'Assertion', stranger), 'Response', key),
    caughtBy: ['SIG01', 'SIG13'],
  },
  {
    number: 146,
    name: 'a copy of SignedInfo in a comment, the rest changed',
    forge: ({xml}) => swap(evil(xml), /<ds:SignedInfo>.*?<\/ds:SignedInfo>/s, '<!--$&-->$&'),
    caughtBy: ['SIG02', 'SIG13'],
  },
  both('a forged response after the genuine one in one body', (genuine, forgery) => soap('', genuine + forgery)),
  both('a forged response before the genuine one in one body', (genuine, forgery) => soap('', forgery + genuine), ['SIG13']),
  both('a forged response in a second body', (genuine, forgery) => soap('', genuine, forgery)),
  both('a forged response in the header', (genuine, forgery) => soap(forgery, genuine)),
  both('a forged response after the genuine one, by artifact', (genuine, forgery) => artifact(genuine + forgery)),
  both('a forged response before the genuine one, by artifact', (genuine, forgery) => artifact(forgery + genuine), ['SIG13']),
  both('a forged response in the extensions of the answer to an artifact', (genuine, forgery) => artifact(`<samlp:Extensions>${forgery}</samlp:Extensions>${genuine}`)),
]
